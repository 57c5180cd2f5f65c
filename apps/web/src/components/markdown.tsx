import { lazy, Suspense } from 'react';
import classes from './markdown.module.css';

// Asked for as soon as a page with prose is, and not when its text is here.
const renderer = import('./rendered-markdown.tsx');
const RenderedMarkdown = lazy(() => renderer.then((file) => ({ default: file.RenderedMarkdown })));

/** Prose as people wrote it. Until the renderer is here its source is shown, which reads well enough. */
export function Markdown({ text }: { text: string }) {
  return (
    <div className={classes.prose}>
      <Suspense fallback={<div className={classes.source}>{text}</div>}>
        <RenderedMarkdown text={text} />
      </Suspense>
    </div>
  );
}

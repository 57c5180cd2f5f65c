import { lazy, Suspense } from 'react';
import classes from './markdown.module.css';

const RenderedMarkdown = lazy(() =>
  import('./rendered-markdown.tsx').then((file) => ({ default: file.RenderedMarkdown })),
);

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

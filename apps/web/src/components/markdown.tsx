import { early } from './early.tsx';
import classes from './markdown.module.css';

const Rendered = early(import('./rendered-markdown.tsx').then((file) => file.RenderedMarkdown));

/** Prose as people wrote it. Until the renderer is here its source is shown, which reads well enough. */
export function Markdown({ text }: { text: string }) {
  return (
    <div className={classes.prose}>
      <Rendered props={{ text }} instead={<div className={classes.source}>{text}</div>} />
    </div>
  );
}

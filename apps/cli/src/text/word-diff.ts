import { diffWordsWithSpace } from 'diff';
import { tell } from './field-text.ts';
import type { Paint } from './paint.ts';

/** Of what stayed the same, this much is left around a change. */
const CONTEXT = 60;

/** A field's two values as one text, marked as `git diff --word-diff` does: `[-gone-]` and `{+come+}`. */
export function wordDiff(paint: Paint, before: unknown, after: unknown): string {
  const parts = diffWordsWithSpace(tell(before).join('\n'), tell(after).join('\n'));
  return parts
    .map(({ value, added, removed }, index) => {
      if (added) return paint.green(`{+${value}+}`);
      if (removed) return paint.red(`[-${value}-]`);
      return shorten(value, index === 0, index === parts.length - 1);
    })
    .join('');
}

function shorten(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= CONTEXT * 2) return text;
  const start = isFirst ? '' : text.slice(0, CONTEXT);
  return `${start} … ${isLast ? '' : text.slice(-CONTEXT)}`.trimStart();
}

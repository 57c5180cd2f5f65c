import { diffWords } from '@throughline/domain';
import { tell } from './field-text.ts';
import type { Paint } from './paint.ts';

/** Of what stayed the same, this much is left around a change. */
const CONTEXT = 60;

/** A field's two values as one text, marked as `git diff --word-diff` does: `[-gone-]` and `{+come+}`. */
export function wordDiff(paint: Paint, before: unknown, after: unknown): string {
  const parts = diffWords(tell(before).join('\n'), tell(after).join('\n'));
  return parts
    .map(({ change, text }, index) => {
      if (change === 'added') return paint.green(`{+${text}+}`);
      if (change === 'removed') return paint.red(`[-${text}-]`);
      return shorten(text, index === 0, index === parts.length - 1);
    })
    .join('');
}

function shorten(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= CONTEXT * 2) return text;
  const start = isFirst ? '' : text.slice(0, CONTEXT);
  return `${start} … ${isLast ? '' : text.slice(-CONTEXT)}`.trimStart();
}

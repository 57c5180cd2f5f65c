import type { Rewrite } from '@throughline/schema';
import { spanOf, type Statement, wordAt } from '../statement.ts';
import { sentenceOf } from '../text/near.ts';
import type { TokenRange } from '../ears/ears.ts';

/** The text with the rewrite in place. */
export function applyRewrite(text: string, rewrite: Rewrite): string {
  return text.slice(0, rewrite.start) + rewrite.text + text.slice(rewrite.end);
}

/** Puts other words where tokens `from..to` are; a capital at their head is kept. */
export function replaceWords(statement: Statement, range: TokenRange, words: string): Rewrite {
  const span = spanOf(statement, range.from, range.to);
  const old = statement.text.slice(span.start, span.end);
  const isShouted = old.length > 1 && old === old.toUpperCase() && old !== old.toLowerCase();
  if (isShouted) return { ...span, text: words.toUpperCase() };
  const hasCapital = /^\p{Lu}/u.test(old);
  return { ...span, text: hasCapital ? capitalised(words) : words };
}

/**
 * Takes tokens `from..to` out, with the space and the commas or brackets that only they needed:
 * `shall, where possible, log` becomes `shall log`. Null when nothing would be left of the sentence.
 */
export function removeWords(statement: Statement, range: TokenRange): Rewrite | null {
  const { text, tokens } = statement;
  let { from, to } = range;
  const sentence = sentenceOf(statement, from);
  if (!sentence || to > sentence.to) return null;
  const isFirst = from === sentence.body;
  const before = wordAt(statement, from - 1);
  const after = wordAt(statement, to);
  if (before === '(' && after === ')') {
    from--;
    to++;
  } else if (after === ',' && (isFirst || before === ',')) {
    to++;
    if (before === ',') from--;
  } else if (before === ',' && (to >= sentence.to || '.;:!?)'.includes(after))) {
    from--;
  }
  const left = sentence.to - to + (from - sentence.body);
  if (left < 2) return null;
  const next = tokens[to];
  if (isFirst && next) {
    const head = text.slice(next.start, next.start + 1);
    return { start: tokens[from]?.start ?? 0, end: next.start + 1, text: head.toUpperCase() };
  }
  const start = tokens[from - 1]?.end ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return { start, end, text: '' };
}

/** Text to put in at one place. */
export function insertAt(offset: number, text: string): Rewrite {
  return { start: offset, end: offset, text };
}

/** `the pump` → `The pump`. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `The pump` → `the pump`; names and acronyms (`API`, `McKay`) keep their capital. */
export function lowered(words: string): string {
  return /^(?:The|An?|Each|Every|All|When|While|Where|If|It|This|These|They|Its|Their|There)\b/.test(
    words,
  )
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

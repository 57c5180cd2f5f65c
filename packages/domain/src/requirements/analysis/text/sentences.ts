import type { Token } from './tokens.ts';

/** A range of tokens, half open; `body` is the first token after a list marker or identifier. */
export interface Sentence {
  from: number;
  body: number;
  to: number;
}

const ABBREVIATIONS = new Set(
  'approx cf dept ed fig figs inc incl no nos resp sec st vs'.split(' '),
);

/** A blank line or the start of a list item or table row. */
const BLOCK_BREAK = /\n[ \t]*(?:\n|[-+*•|][ \t]|\d{1,3}[.)][ \t])/;

const LIST_MARKER =
  /^\s*(?:[-+*•]\s+|\d{1,3}(?:\.\d{1,3}){0,4}[.)]\s+|\d{1,3}(?:\.\d{1,3}){1,4}\s+|\[[ xX]?\]\s+){1,4}/;
const IDENTIFIER =
  /^\s*(?:\*{0,2}\[?[A-Z]{1,12}(?:[-_.][A-Z0-9]{1,12}){0,4}[-_.]?\d{1,6}[a-z]?\]?(?:\*{1,2}\s*:?|\s*:\*{0,2}|\])\s+|[A-Z]{2,12}-\d{1,6}\s+(?=(?:The|An?|When|If|While|Where|THE|WHEN|IF|WHILE|WHERE)\b))/;

/** Splits tokens into sentences at full stops, blank lines and list items; never inside `e.g.` or `1.`. */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (index + 1 < tokens.length && !isBoundary(text, tokens, index, from)) continue;
    sentences.push({ from, body: bodyOf(text, tokens, from, index + 1), to: index + 1 });
    from = index + 1;
  }
  return sentences;
}

function isBoundary(text: string, tokens: readonly Token[], index: number, from: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next) return true;
  if (next.start === token.end) return false;
  const gap = text.slice(token.end, next.start + 5);
  if (gap.includes('\n') && BLOCK_BREAK.test(gap)) return true;
  if (token.kind !== 'mark' || !'.!?'.includes(token.lower)) return false;
  const previous = tokens[index - 1];
  if (!previous || previous.end !== token.start) return true;
  if (token.lower === '.' && isNoEnd(text, tokens, index, index - from)) return false;
  const first = text.charAt(next.start);
  return first.toLowerCase() !== first || next.kind !== 'word';
}

function isNoEnd(text: string, tokens: readonly Token[], index: number, position: number): boolean {
  const previous = tokens[index - 1];
  if (!previous) return false;
  if (previous.kind === 'number') return position === 1;
  if (previous.kind !== 'word') return false;
  // `12 m. An alarm …`: behind a number the letter is a unit.
  const isUnit = tokens[index - 2]?.kind === 'number';
  const isLetter =
    !isUnit && previous.lower.length === 1 && text.charAt(previous.start) === previous.lower;
  return isLetter || ABBREVIATIONS.has(previous.lower);
}

function bodyOf(text: string, tokens: readonly Token[], from: number, to: number): number {
  const start = tokens[from]?.start ?? 0;
  const head = text.slice(start, start + 120);
  const marker = LIST_MARKER.exec(head)?.[0].length ?? 0;
  const identifier = IDENTIFIER.exec(head.slice(marker))?.[0].length ?? 0;
  const offset = start + marker + identifier;
  let body = from;
  while (body + 1 < to && (tokens[body]?.start ?? offset) < offset) body++;
  return body;
}

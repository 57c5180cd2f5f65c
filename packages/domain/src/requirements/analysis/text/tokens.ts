import { opaqueSpans } from './opaque.ts';
import type { Span } from './span.ts';

/** `opaque` stands for a whole stretch that is no prose: code, a URL, a quoted literal. */
export type TokenKind = 'word' | 'number' | 'mark' | 'opaque';

/** `lower` is what rules compare: lower case, ligatures and curly apostrophes resolved. */
export interface Token extends Span {
  kind: TokenKind;
  lower: string;
}

const LETTER = String.raw`\p{L}\p{M}`;
const PATTERN = new RegExp(
  [
    String.raw`(?<word>[${LETTER}](?:[${LETTER}\p{N}]|_(?=[\p{L}\p{N}]))*(?:['’‑-][\p{L}\p{N}_]+)*)`,
    String.raw`(?<number>\p{N}+(?:[.,]\p{N}+)*)`,
    String.raw`(?<mark>[^\s*_])`,
  ].join('|'),
  'gu',
);

/** Words, numbers and marks of the prose, in order; Markdown emphasis leaves no token. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const { start, end } of opaqueSpans(text)) {
    addProse(text, from, start, tokens);
    tokens.push({ kind: 'opaque', start, end, lower: '' });
    from = end;
  }
  addProse(text, from, text.length, tokens);
  return tokens;
}

function addProse(text: string, from: number, to: number, tokens: Token[]): void {
  if (from >= to) return;
  for (const match of text.slice(from, to).matchAll(PATTERN)) {
    const start = from + match.index;
    const kind = kindOf(match.groups ?? {});
    const lower = kind === 'word' ? fold(match[0]) : match[0];
    tokens.push({ kind, start, end: start + match[0].length, lower });
  }
}

function kindOf(groups: Record<string, string | undefined>): TokenKind {
  if (groups['word'] !== undefined) return 'word';
  return groups['number'] === undefined ? 'mark' : 'number';
}

function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z'-]+$/.test(lower)) return lower;
  return lower.normalize('NFKC').replaceAll('’', "'").replaceAll('\u2011', '-');
}

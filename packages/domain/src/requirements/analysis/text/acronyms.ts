import { rawAt, type Statement } from '../statement.ts';

/** `API`, `HTTPS`, `QoS`, `APIs`: short, and capitals for the greater part. */
export function isAcronym(word: string): boolean {
  if (!/^[A-Z][A-Za-z0-9]{1,9}$/.test(word)) return false;
  const core = word.endsWith('s') ? word.slice(0, -1) : word;
  const capitals = core.replaceAll(/[^A-Z]/g, '').length;
  return capitals >= 2 && capitals * 2 > core.length;
}

/** `application programming interface (API)` or `API (application programming interface)`. */
export function isExpansion(statement: Statement, open: number, to: number): boolean {
  return expansionOf(statement, open, to) !== null;
}

/** The acronym and its words around the bracket at `open`; null where the initials don't fit. */
export function expansionOf(
  statement: Statement,
  open: number,
  to: number,
): { acronym: string; expansion: string; at: number } | null {
  const inside = rawAt(statement, open + 1);
  if (to - open === 3 && isAcronym(inside)) {
    const length = initialsOf(inside).length;
    for (const count of [length, length + 1, length + 2]) {
      const words = wordsBetween(statement, open - count, open);
      if (fits(inside, words))
        return { acronym: inside, expansion: words.join(' ').toLowerCase(), at: open + 1 };
    }
    return null;
  }
  const before = rawAt(statement, open - 1);
  if (!isAcronym(before) || to - open > 14) return null;
  const words = wordsBetween(statement, open + 1, to - 1);
  return fits(before, words)
    ? { acronym: before, expansion: words.join(' ').toLowerCase(), at: open - 1 }
    : null;
}

const initialsOf = (acronym: string) => acronym.replace(/s$/, '').toLowerCase();

function wordsBetween(statement: Statement, from: number, to: number): string[] {
  const words: string[] = [];
  for (let index = Math.max(0, from); index < to; index++) {
    if (statement.tokens[index]?.kind === 'word') words.push(rawAt(statement, index));
  }
  return words;
}

/** Every word gives its first letter in turn; small words (`of`, `and`) may give none. */
function fits(acronym: string, words: readonly string[]): boolean {
  const initials = initialsOf(acronym);
  let at = 0;
  for (const word of words) {
    const parts = word.toLowerCase().split('-');
    for (const part of parts) if (part.charAt(0) === initials.charAt(at)) at++;
  }
  return (
    words.length >= 2 &&
    at >= initials.length &&
    words[0]?.charAt(0).toLowerCase() === initials.charAt(0)
  );
}

/** An acronym with its words; `at` is the token of the acronym. */
export interface Definition {
  acronym: string;
  expansion: string;
  at: number;
}

/** The acronyms that a statement explains in brackets. */
export function definitionsOf(statement: Statement): Definition[] {
  const definitions: Definition[] = [];
  for (const [index, token] of statement.tokens.entries()) {
    if (token.kind !== 'mark' || token.lower !== '(') continue;
    const close = closeOf(statement, index);
    const definition = close === null ? null : expansionOf(statement, index, close + 1);
    if (definition) definitions.push(definition);
  }
  return definitions;
}

/** An expansion is short: look no further for its end. */
function closeOf({ tokens }: Statement, open: number): number | null {
  for (let index = open + 1; index < Math.min(tokens.length, open + 14); index++) {
    if (tokens[index]?.lower === ')') return index;
  }
  return null;
}

import type { EarsSentence } from '../ears/ears.ts';
import { rawAt, type Statement, wordAt } from '../statement.ts';
import type { Sentence } from './sentences.ts';

/** Index of the sentence that a token stands in, by bisection; -1 when there is none. */
export function sentenceIndexOf(statement: Statement, index: number): number {
  const { sentences } = statement;
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) break;
    if (index < sentence.from) high = middle - 1;
    else if (index >= sentence.to) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** The sentence that a token stands in. */
export function sentenceOf(statement: Statement, index: number): Sentence | undefined {
  return statement.sentences[sentenceIndexOf(statement, index)];
}

/** The same sentence, read as EARS. */
export function earsOf(statement: Statement, index: number): EarsSentence | undefined {
  return statement.ears[sentenceIndexOf(statement, index)];
}

/** Says whether a token stands in a condition, before or behind the main clause. */
export function isInCondition(statement: Statement, index: number): boolean {
  const ears = earsOf(statement, index);
  const first = ears?.conditions[0];
  const last = ears?.conditions.at(-1);
  if (!ears || !first || !last) return false;
  const end = ears.thenAt ?? ears.subject?.from ?? ears.modal?.from ?? first.to;
  const isLeading = first.position === 'leading' && first.from <= index && index < end;
  return isLeading || (last.position === 'trailing' && last.from <= index && index < last.to);
}

/** `The fast lane shall …`: behind the article of the subject a word is part of a name. */
export function isNamingSubject(statement: Statement, { from, to }: { from: number; to: number }) {
  const subject = earsOf(statement, from)?.subject;
  return (
    subject?.from === from - 1 &&
    to - from === 1 &&
    to < subject.to &&
    wordAt(statement, from - 1) === 'the'
  );
}

/** For each sentence: does a number stand in it? */
export function sentencesWithNumbers(statement: Statement): boolean[] {
  return statement.sentences.map(({ body, to }) => hasNumber(statement, body, to));
}

/** Says whether a number stands in `tokens[from..to)`. */
export function hasNumber(statement: Statement, from: number, to: number): boolean {
  for (let index = Math.max(0, from); index < Math.min(to, statement.tokens.length); index++) {
    if (statement.tokens[index]?.kind === 'number' || NUMERALS.has(wordAt(statement, index)))
      return true;
  }
  return false;
}

/** Numerals in words; `one` is left out, being a pronoun as often. */
export const NUMERALS: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred thousand million'.split(
    ' ',
  ),
);

/** A word of prose stands here, not a mark, a number, code or the end. */
export function isWord(statement: Statement, index: number): boolean {
  return statement.tokens[index]?.kind === 'word';
}

/** A capital inside the sentence makes a word a name: `the priority High`, `Fast Refresh`. */
export function isNameInside(statement: Statement, index: number): boolean {
  const before = wordAt(statement, index - 1);
  return (
    index > 0 && /^[\p{L}\p{N},(]/u.test(before) && /^\p{Lu}\p{Ll}/u.test(rawAt(statement, index))
  );
}

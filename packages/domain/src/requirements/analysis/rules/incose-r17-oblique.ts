import { GUIDES } from '../guides.ts';
import { matchAt, type Match, quote, type Rule } from '../rule.ts';
import { rawAt, type Statement, wordAt } from '../statement.ts';
import { UNITS } from '../words/units.ts';

/** Pairs that have become one word. */
const FIXED = new Set([
  'and/or',
  'or/and',
  'n/a',
  'w/o',
  'on/off',
  'i/o',
  '24/7',
  'km/h',
  'm/s',
  'input/output',
]);

export const oblique: Rule = {
  id: 'INCOSE-R17',
  guide: GUIDES.incose,
  title: 'No slash between words',
  severity: 'warning',
  smell: null,
  why: 'A slash may mean and, or, both, per, or “the same as”. The word says which.',
  bad: 'The console shall list the read/write errors.',
  good: 'The console shall list the read errors and the write errors.',
  find(statement) {
    const matches: Match[] = [];
    for (let index = 1; index < statement.tokens.length - 1; index++) {
      if (wordAt(statement, index) !== '/' || !isBetweenWords(statement, index)) continue;
      const range = { from: index - 1, to: index + 2 };
      // `base/middle/top` is one finding.
      while (wordAt(statement, range.to) === '/' && isBetweenWords(statement, range.to))
        range.to += 2;
      index = range.to - 1;
      matches.push(
        matchAt(statement, range, {
          message: `${quote(statement, range)} leaves open whether “and”, “or” or “per” is meant. Write the word.`,
          confidence: 0.85,
        }),
      );
    }
    return matches;
  },
};

function isBetweenWords(statement: Statement, index: number): boolean {
  const left = statement.tokens[index - 1];
  const right = statement.tokens[index + 1];
  if (left?.kind !== 'word' || right?.kind !== 'word') return false;
  if (
    FIXED.has(`${left.lower}/${right.lower}`) ||
    left.lower.length === 1 ||
    right.lower.length === 1
  )
    return false;
  // `kWh/year`, `requests/s`: per.
  if (UNITS.has(right.lower)) return false;
  return !(isName(rawAt(statement, index - 1)) && isName(rawAt(statement, index + 1)));
}

/** `TCP/IP`, `macOS/iOS`: two names joined are one name. */
const isName = (word: string) => /\p{Lu}/u.test(word.slice(1)) || /\d/.test(word);

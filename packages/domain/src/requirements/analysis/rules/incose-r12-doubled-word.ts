import { GUIDES } from '../guides.ts';
import { matchAt, type Match, quote, type Rule } from '../rule.ts';
import { spanOf } from '../statement.ts';
import { isNameInside } from '../text/near.ts';

/** These double in sound English: `that that`, `had had`. */
const MAY_DOUBLE = new Set(['that', 'had', 'bye', 'so', 'ha', 'very']);

const isShouted = (word: string) => word.length > 1 && word === word.toUpperCase();

export const doubledWord: Rule = {
  id: 'INCOSE-R12',
  guide: GUIDES.incose,
  title: 'No doubled words',
  severity: 'error',
  smell: null,
  why: 'A slip of the keyboard makes the reader wonder whether a word is missing.',
  bad: 'The relay shall close the the circuit.',
  good: 'The relay shall close the circuit.',
  find(statement) {
    const matches: Match[] = [];
    for (let index = 1; index < statement.tokens.length; index++) {
      const token = statement.tokens[index];
      const before = statement.tokens[index - 1];
      if (token?.kind !== 'word' || before?.kind !== 'word' || token.lower !== before.lower)
        continue;
      if (MAY_DOUBLE.has(token.lower) || token.start === before.end) continue;
      // `by default and AND when quoted`: the second is an operator's name.
      const [first, second] = [before, token].map(({ start, end }) =>
        isShouted(statement.text.slice(start, end)),
      );
      if (first !== second) continue;
      // `Walla Walla`, `kick-snare kick-snare`: a name, a pattern.
      if (
        token.lower.includes('-') ||
        (isNameInside(statement, index - 1) && isNameInside(statement, index))
      )
        continue;
      const gap = statement.text.slice(before.end, token.start);
      if (gap.trim() !== '') continue;
      const range = { from: index - 1, to: index + 1 };
      matches.push(
        matchAt(statement, range, {
          message: `${quote(statement, range)} is one word twice. Take one away.`,
          confidence: 0.9,
          rewrite: { ...spanOf(statement, index, index + 1), start: before.end, text: '' },
        }),
      );
    }
    return matches;
  },
};

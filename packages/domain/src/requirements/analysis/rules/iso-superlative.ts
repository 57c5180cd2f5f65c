import { GUIDES } from '../guides.ts';
import { matchAt, type Match, quote, type Rule } from '../rule.ts';
import { type Statement, wordAt } from '../statement.ts';
import { isSuperlative } from '../words/gradable.ts';

export const superlative: Rule = {
  id: 'ISO-29148-SUPERLATIVE',
  guide: GUIDES.iso29148,
  title: 'No superlatives',
  severity: 'warning',
  smell: 'superlative',
  why: 'The best or the fastest of what? The set it is compared with is open and changes, so the claim can neither be met for good nor tested.',
  bad: 'The planner shall choose the fastest route.',
  good: 'The planner shall choose the route that the map service ranks first by travel time.',
  find(statement) {
    const matches: Match[] = [];
    for (let index = 0; index < statement.tokens.length; index++) {
      if (!isSuperlative(wordAt(statement, index)) || isFixed(statement, index)) continue;
      const range = { from: index, to: index + 1 };
      const isRanked = isBounded(statement, index);
      matches.push(
        matchAt(statement, range, {
          message: `${quote(statement, range)} needs a set to compare with. Name the set and the measure, or give a value.`,
          confidence: isRanked ? 0.5 : 0.85,
          severity: isRanked ? 'info' : 'warning',
        }),
      );
    }
    return matches;
  },
};

/** `at least 5` sets a limit (see INCOSE-R33), `the latest` means the newest, `least significant bit` is a name. */
function isFixed(statement: Statement, index: number): boolean {
  const word = wordAt(statement, index);
  const before = wordAt(statement, index - 1);
  const after = wordAt(statement, index + 1);
  if (before === 'at' && (word === 'least' || word === 'most')) return true;
  if (word === 'latest' || word === 'nearest') return true;
  if (word === 'best' && (after === 'effort' || after === 'practice' || after === 'practices'))
    return true;
  if ((word === 'least' || word === 'most') && (after === 'significant' || after === 'privilege'))
    return true;
  return word === 'most' && after === 'recent';
}

/** `the lowest of the three values`, `the highest price among …`: the set is named. */
function isBounded(statement: Statement, index: number): boolean {
  return [1, 2, 3].some((step) => ['of', 'among', 'in'].includes(wordAt(statement, index + step)));
}

import { GUIDES } from '../guides.ts';
import { matchAt, type Match, quote, type Rule } from '../rule.ts';
import { type Statement, wordAt } from '../statement.ts';
import { isWord } from '../text/near.ts';
import { wordSet } from '../text/phrases.ts';
import { CONJUNCTIONS, isAuxiliary, PREPOSITIONS } from '../words/function-words.ts';
import { TIME_UNITS } from '../words/units.ts';

const QUANTIFIERS = wordSet('all any both every');

/** `all other`, `any further` still quantify; these make another phrase of it. */
const SET_PHRASE_BEFORE = wordSet('at if after above in under not without for');

export const quantifiers: Rule = {
  id: 'INCOSE-R32',
  guide: GUIDES.incose,
  title: 'Say each, not all, any or both',
  severity: 'info',
  smell: 'vague_pronoun',
  why: '“All” may mean one by one or together, “any” may mean every or some. “Each” binds the demand to every single one.',
  bad: 'The lock shall report all openings.',
  good: 'The lock shall report each opening.',
  find(statement) {
    const matches: Match[] = [];
    for (let index = 0; index < statement.tokens.length; index++) {
      if (!quantifies(statement, index)) continue;
      const range = { from: index, to: index + 1 };
      matches.push(
        matchAt(statement, range, {
          message: `${quote(statement, range)} may be read two ways. Write “each” if every single one is meant.`,
          confidence: 0.7,
        }),
      );
    }
    return matches;
  },
};

function quantifies(statement: Statement, index: number): boolean {
  const word = wordAt(statement, index);
  if (!QUANTIFIERS.has(word) || !isWord(statement, index + 1)) return false;
  const next = wordAt(statement, index + 1);
  const before = wordAt(statement, index - 1);
  if (word === 'every') return !TIME_UNITS.has(next) && next !== 'other' && next !== 'time';
  if (word === 'both') return !hasAnd(statement, index);
  // `at all times`, `if any`, `in any case`, `all in all`
  if (
    SET_PHRASE_BEFORE.has(before) &&
    ['times', 'circumstances', 'case', 'cases', 'costs', 'time'].includes(next)
  )
    return false;
  return (
    !isAuxiliary(next) && !CONJUNCTIONS.has(next) && (next === 'of' || !PREPOSITIONS.has(next))
  );
}

/** `both A and B` names its two. */
function hasAnd(statement: Statement, index: number): boolean {
  return [2, 3, 4, 5, 6].some((step) => wordAt(statement, index + step) === 'and');
}

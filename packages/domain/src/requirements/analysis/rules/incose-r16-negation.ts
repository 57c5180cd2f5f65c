import type { Rewrite } from '@throughline/schema';
import { GUIDES } from '../guides.ts';
import { matchAt, type Match, quote, type Rule } from '../rule.ts';
import { rawAt, spanOf, type Statement, wordAt } from '../statement.ts';
import { hasNumber, isNameInside, isWord } from '../text/near.ts';
import { wordSet } from '../text/phrases.ts';
import { BINDING_MODALS, isAuxiliary } from '../words/function-words.ts';

const NEGATIONS = wordSet('not cannot never no without neither nor none nobody nothing nowhere');

/** In front of `than`, `no` sets a bound and denies nothing: `no later than`. */
const BOUND_AHEAD = wordSet(
  'later more less fewer longer greater earlier higher lower larger smaller shorter sooner',
);

export const negation: Rule = {
  id: 'INCOSE-R16',
  guide: GUIDES.incose,
  title: 'Say what shall be, not what shall not',
  severity: 'info',
  smell: 'negative',
  why: 'That something never happens cannot be shown by a finite test. A prohibition is right where security or safety asks for one; elsewhere say what happens instead.',
  bad: 'The lift shall not move with the doors open.',
  good: 'While a door is open, the lift shall hold its position.',
  find(statement) {
    const matches: Match[] = [];
    for (let index = 0; index < statement.tokens.length; index++) {
      if (!isNegation(statement, index)) continue;
      const isDuty = BINDING_MODALS.has(wordAt(statement, index - 1));
      const range = { from: isDuty ? index - 1 : index, to: index + 1 };
      matches.push(
        matchAt(statement, range, {
          message: isDuty
            ? `${quote(statement, range)} forbids. If that is not a matter of security or safety, say what the system does instead.`
            : `${quote(statement, range)} denies. Say what is the case instead, where that can be said.`,
          confidence: isDuty ? 0.8 : 0.6,
          rewrite: isDuty ? positiveBound(statement, index) : null,
        }),
      );
    }
    return matches;
  },
};

function isNegation(statement: Statement, index: number): boolean {
  if (!isWord(statement, index)) return false;
  const word = wordAt(statement, index);
  if (word.endsWith("n't")) return true;
  if (!NEGATIONS.has(word)) return false;
  const next = wordAt(statement, index + 1);
  // `the answers Yes, No and Cancel`; `the NOT gate`
  if (isNameInside(statement, index) || /^gates?$/.test(next)) return false;
  if (word === 'no') {
    // `No. 5`, `yes/no`, `no later than`
    const isBound = BOUND_AHEAD.has(next) && wordAt(statement, index + 2) === 'than';
    const isNumbering = rawAt(statement, index) === 'No' && next === '.';
    return (
      !isBound &&
      !isNumbering &&
      wordAt(statement, index - 1) !== '/' &&
      next !== '/' &&
      isWord(statement, index + 1)
    );
  }
  // `with or without`, `with as well as without`
  if (word === 'without')
    return ![2, 3, 4].some((back) => wordAt(statement, index - back) === 'with');
  if (word === 'not') return next !== 'only' && !isOperator(statement, index);
  return true;
}

/** `NOT` as a logical operator beside `AND` and `OR`, and not in a sentence written in capitals. */
function isOperator(statement: Statement, index: number): boolean {
  if (rawAt(statement, index) !== 'NOT' || isAuxiliary(wordAt(statement, index - 1))) return false;
  return [1, 2, 3].some((step) =>
    ['AND', 'OR', 'XOR'].some(
      (name) => rawAt(statement, index - step) === name || rawAt(statement, index + step) === name,
    ),
  );
}

/** `shall not exceed 5 s` → `shall be at most 5 s`. */
function positiveBound(statement: Statement, not: number): Rewrite | null {
  if (wordAt(statement, not + 1) !== 'exceed' || !hasNumber(statement, not + 2, not + 3))
    return null;
  const { start, end } = spanOf(statement, not, not + 2);
  return { start, end, text: 'be at most' };
}

import { GUIDES } from '../guides.ts';
import { matchAt, type Match, quote, type Rule } from '../rule.ts';
import { type Statement, wordAt } from '../statement.ts';
import { isNumericBound } from '../text/bounds.ts';
import { isWord } from '../text/near.ts';
import { DETERMINERS, MODALS } from '../words/function-words.ts';
import { isComparative } from '../words/gradable.ts';

export const comparative: Rule = {
  id: 'ISO-29148-COMPARATIVE',
  guide: GUIDES.iso29148,
  title: 'No comparison without a yardstick',
  severity: 'warning',
  smell: 'comparative',
  why: 'Faster than what, and by how much? The thing compared with may change or be unknown to the tester.',
  bad: 'The new index shall give faster answers.',
  good: 'The index shall answer a query within 80 ms.',
  find(statement) {
    const matches: Match[] = [];
    for (let index = 0; index < statement.tokens.length; index++) {
      if (!isOpenComparison(statement, index)) continue;
      const range = { from: index, to: index + 1 };
      matches.push(
        matchAt(statement, range, {
          message: `${quote(statement, range)} compares without a yardstick. Give the value that must be reached.`,
          confidence: 0.85,
        }),
      );
    }
    return matches;
  },
};

function isOpenComparison(statement: Statement, index: number): boolean {
  const word = wordAt(statement, index);
  if (!isComparative(word) || isFixed(statement, index)) return false;
  const tag = statement.tags?.[index];
  // `lower the load`, `a browser`: tags tell the verb and the noun.
  if (tag === 'verb') return false;
  return !isNumericBound(statement, index);
}

/** `shall lower the volume`, `to lower it`. */
const isActOf = (statement: Statement, index: number) =>
  (MODALS.has(wordAt(statement, index - 1)) || wordAt(statement, index - 1) === 'to') &&
  DETERMINERS.has(wordAt(statement, index + 1));

/** What can be low in degree; `the lower deck` is a place. */
const DEGREES =
  /^(?:cost|costs|price|prices|fee|fees|power|latency|consumption|risk|weight|rates?|temperature|pressure|speed|noise|load|values?|number|amount|priority|energy|frequency|voltage|memory|bandwidth|delay|level)$/;

/** `the lower deck` */
const isPlace = (statement: Statement, index: number) =>
  wordAt(statement, index - 1) === 'the' &&
  isWord(statement, index + 1) &&
  !DEGREES.test(wordAt(statement, index + 1)) &&
  wordAt(statement, index + 2) !== 'than';

/** `lower bound`, `more or less`: names and set phrases. */
function isFixed(statement: Statement, index: number): boolean {
  const word = wordAt(statement, index);
  const after = wordAt(statement, index + 1);
  if (word === 'lower' && /^(?:case|bound|bounds|half|left|right|part|limit)$/.test(after))
    return true;
  if (word === 'lower' && (isActOf(statement, index) || isPlace(statement, index))) return true;
  // `for later review` names a time; `later than` compares.
  if ((word === 'later' || word === 'earlier') && after !== 'than') return true;
  // `less or equal the date`: the yardstick is named.
  if (after === 'or' && wordAt(statement, index + 2) === 'equal') return true;
  if (word === 'more' && after === 'or' && wordAt(statement, index + 2) === 'less') return true;
  return (
    word === 'less' &&
    wordAt(statement, index - 1) === 'or' &&
    wordAt(statement, index - 2) === 'more'
  );
}

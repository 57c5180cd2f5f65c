import type { Rewrite } from '@throughline/schema';
import type { Condition, EarsSentence } from '../ears/ears.ts';
import { replaceWords } from '../edit/edits.ts';
import { GUIDES } from '../guides.ts';
import { matchAt, quote, type Rule } from '../rule.ts';
import { type Statement, wordAt } from '../statement.ts';
import { wordSet } from '../text/phrases.ts';

/** These take a clause, so that the EARS keyword can stand in their place as it is. */
const TAKES_CLAUSE = wordSet('whenever once whilst as each every');

export const earsKeyword: Rule = {
  id: 'EARS-KEYWORD',
  guide: GUIDES.ears,
  title: 'Open a condition with where, while, when or if',
  severity: 'info',
  smell: null,
  why: 'Four keywords, each with one meaning, tell feature, state, event and unwanted event apart. Other words blur that and hide the pattern.',
  bad: 'Once the upload ends, the service shall scan the file.',
  good: 'When the upload ends, the service shall scan the file.',
  find(statement) {
    return statement.ears.flatMap((sentence) =>
      sentence.conditions
        .filter(({ isStandard }) => !isStandard)
        .map((condition) =>
          matchAt(statement, keywordOf(condition), {
            message: `${quote(statement, keywordOf(condition))} opens this condition. Write “${condition.type}” and name the ${MEANING[condition.type]}.`,
            confidence: 0.8,
            rewrite: standardKeyword(statement, sentence, condition),
          }),
        ),
    );
  },
};

const MEANING = {
  where: 'feature that must be there',
  while: 'state that lasts',
  when: 'event that starts it',
  if: 'unwanted event',
} as const;

const keywordOf = ({ from, contentFrom }: Condition) => ({ from, to: contentFrom });

function standardKeyword(
  statement: Statement,
  sentence: EarsSentence,
  condition: Condition,
): Rewrite | null {
  // An `if` also wants its `then`, and `upon` and `during` take a noun: the author must recast those.
  if (condition.type === 'if' || !TAKES_CLAUSE.has(wordAt(statement, condition.from))) return null;
  if (sentence.subject === null) return null;
  return replaceWords(statement, keywordOf(condition), condition.type);
}

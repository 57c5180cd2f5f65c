import type { Condition, EarsSentence } from '../ears/ears.ts';
import { STANDARD_KEYWORDS } from '../ears/keywords.ts';
import { GUIDES } from '../guides.ts';
import { matchAt, type Match, type Rule } from '../rule.ts';
import { type Statement, wordAt } from '../statement.ts';

export const earsTrigger: Rule = {
  id: 'EARS-TRIGGER',
  guide: GUIDES.ears,
  title: 'One trigger to a statement',
  severity: 'error',
  smell: null,
  why: 'With two triggers nobody can say whether both are needed or either will do, and a test of one proves little of the other.',
  bad: 'When the timer ends or when the user cancels, the oven shall stop heating.',
  good: 'When the timer ends, the oven shall stop heating.',
  find(statement) {
    return statement.ears.flatMap((sentence) => secondTrigger(statement, sentence));
  },
};

const isTrigger = ({ type, position }: Condition) =>
  position === 'leading' && (type === 'when' || type === 'if');

function secondTrigger(statement: Statement, { conditions }: EarsSentence): Match[] {
  const triggers = conditions.filter(isTrigger);
  const second = triggers[1]?.from ?? secondInside(statement, triggers[0]);
  if (second === null) return [];
  return [
    matchAt(
      statement,
      { from: second, to: second + 1 },
      {
        message:
          'This is a second trigger. Write one statement for each, or turn a lasting state into a “while” clause.',
        confidence: 0.9,
      },
    ),
  ];
}

/** `when … or when …` without a comma. */
function secondInside(statement: Statement, trigger: Condition | undefined): number | null {
  if (!trigger) return null;
  for (let index = trigger.contentFrom + 1; index < trigger.to; index++) {
    const keyword = STANDARD_KEYWORDS.at(statement.tokens, index, trigger.to);
    const isTriggerWord = keyword?.value.type === 'when' || keyword?.value.type === 'if';
    if (isTriggerWord && ['and', 'or'].includes(wordAt(statement, index - 1))) return index;
  }
  return null;
}

import { insertAt } from '../edit/edits.ts';
import { GUIDES } from '../guides.ts';
import { matchAt, type Rule } from '../rule.ts';
import { rawAt, type Statement } from '../statement.ts';
import type { EarsSentence } from '../ears/ears.ts';

export const earsThen: Rule = {
  id: 'EARS-THEN',
  guide: GUIDES.ears,
  title: 'Answer If with then',
  severity: 'error',
  smell: null,
  why: 'If … then marks a response to something unwanted and shows where the condition ends.',
  bad: 'If the card is blocked, the terminal shall print a notice.',
  good: 'If the card is blocked, then the terminal shall print a notice.',
  find(statement) {
    return statement.ears.flatMap((sentence) => {
      const condition = sentence.conditions.find(
        ({ type, isStandard, position }) => type === 'if' && isStandard && position === 'leading',
      );
      if (!condition || sentence.thenAt !== null) return [];
      return [
        matchAt(
          statement,
          { from: condition.from, to: condition.from + 1 },
          {
            message: 'This “if” has no “then”. Put “then” in front of the system that responds.',
            confidence: 0.95,
            rewrite: insertThen(statement, sentence, rawAt(statement, condition.from)),
          },
        ),
      ];
    });
  },
};

function insertThen(
  statement: Statement,
  { subject, commaAt, modal }: EarsSentence,
  keyword: string,
) {
  const at = subject?.from ?? modal?.from;
  const token = at === undefined ? undefined : statement.tokens[at];
  const before = at === undefined ? undefined : statement.tokens[at - 1];
  if (!token || !before) return null;
  const then = keyword === 'IF' ? 'THEN' : 'then';
  return commaAt === null ? insertAt(before.end, `, ${then}`) : insertAt(token.start, `${then} `);
}

import { insertAt } from '../edit/edits.ts';
import { GUIDES } from '../guides.ts';
import { matchAt, type Rule } from '../rule.ts';
import { wordAt } from '../statement.ts';
import { isAuxiliary } from '../words/function-words.ts';

export const earsComma: Rule = {
  id: 'EARS-COMMA',
  guide: GUIDES.ears,
  title: 'Part the condition from the system with a comma',
  severity: 'warning',
  smell: null,
  why: 'The comma shows where the condition stops and the system begins; without it both can be misread.',
  bad: 'When the tank is full the pump shall stop.',
  good: 'When the tank is full, the pump shall stop.',
  find(statement) {
    return statement.ears.flatMap(({ conditions, commaAt, thenAt, subject }) => {
      const leading = conditions.filter(({ position }) => position === 'leading');
      const last = leading.at(-1);
      if (!last || commaAt !== null) return [];
      // An `if` without `then` gets both by EARS-THEN.
      const awaitsThen =
        thenAt === null && leading.some(({ type, isStandard }) => type === 'if' && isStandard);
      const at = thenAt ?? subject?.from;
      const before = at === undefined ? undefined : statement.tokens[at - 1];
      // A dash, colon or bracket parts them as well.
      if (awaitsThen || at === undefined || before?.kind === 'mark' || at <= last.contentFrom)
        return [];
      if (!before || isAuxiliary(wordAt(statement, at))) return [];
      return [
        matchAt(
          statement,
          { from: at, to: at + 1 },
          {
            message: 'A comma is missing between the condition and what follows. Put it here.',
            confidence: 0.85,
            rewrite: insertAt(before.end, ','),
          },
        ),
      ];
    });
  },
};

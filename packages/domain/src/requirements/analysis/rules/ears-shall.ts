import { GUIDES } from '../guides.ts';
import { matchAt, quote, type Rule } from '../rule.ts';

export const earsShall: Rule = {
  id: 'EARS-SHALL',
  guide: GUIDES.ears,
  title: 'One shall to a statement',
  severity: 'warning',
  smell: null,
  why: 'Each shall is a duty of its own, with its own priority, test and history. Two in one sentence cannot be traced apart.',
  bad: 'The scanner shall read the badge and shall open the gate.',
  good: 'The scanner shall read the badge.',
  find(statement) {
    return statement.ears.flatMap(({ furtherModals }) =>
      furtherModals.map((index) => {
        const range = { from: index, to: index + 1 };
        return matchAt(statement, range, {
          message: `${quote(statement, range)} begins another duty in the same sentence. Make it a requirement of its own.`,
          confidence: 0.9,
        });
      }),
    );
  },
};

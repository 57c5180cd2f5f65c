import type { Rewrite } from '@throughline/schema';
import { GUIDES } from '../guides.ts';
import { matchAt, quote, type Rule } from '../rule.ts';
import { rawAt, spanOf, type Statement, wordAt } from '../statement.ts';
import { isWord } from '../text/near.ts';

/** Stand-ins for a subject: `There shall be`, `It shall be possible to`. */
const EXPLETIVE = new Set(['there', 'it']);

export const earsSubject: Rule = {
  id: 'EARS-SUBJECT',
  guide: GUIDES.ears,
  title: 'Name the system that responds',
  severity: 'error',
  smell: null,
  why: 'Exactly one named system owes the response. Without it nobody knows whom to assign, build or test.',
  bad: 'When the session ends, shall delete the token.',
  good: 'When the session ends, the gateway shall delete the token.',
  find(statement) {
    return statement.ears.flatMap(({ modal, subject, isBinding, response }) => {
      if (!modal || !isBinding) return [];
      if (!subject) {
        return [
          matchAt(statement, modal, {
            message: `Nobody stands in front of ${quote(statement, modal)}. Name the system: “the <system> shall …”.`,
            confidence: 0.95,
            rewrite: namedSystem(statement, modal.from),
          }),
        ];
      }
      const first = wordAt(statement, subject.from);
      if (subject.to - subject.from !== 1 || !EXPLETIVE.has(first)) return [];
      const isPossible = wordAt(statement, response?.from ?? -1) === 'be';
      if (!isPossible) return [];
      return [
        matchAt(statement, subject, {
          message: `${quote(statement, subject)} names nobody. Say which system does or has this: “the <system> shall …”.`,
          confidence: 0.85,
          severity: 'warning',
        }),
      ];
    });
  },
};

/** `shall delete` → `the system shall delete`, in the capitals of its sentence. */
function namedSystem(statement: Statement, modal: number): Rewrite {
  const raw = rawAt(statement, modal);
  const isShouted = raw === raw.toUpperCase();
  const isHead = !isWord(statement, modal - 1) && wordAt(statement, modal - 1) !== ',';
  const name = isHead ? 'The system' : isShouted ? 'THE SYSTEM' : 'the system';
  const isPlain = raw === wordAt(statement, modal) || isShouted;
  return {
    ...spanOf(statement, modal, modal + 1),
    text: `${name} ${isPlain ? raw : raw.toLowerCase()}`,
  };
}

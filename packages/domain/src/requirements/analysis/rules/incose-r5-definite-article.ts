import { replaceWords } from '../edit/edits.ts';
import { GUIDES } from '../guides.ts';
import { matchAt, quote, type Rule } from '../rule.ts';
import { sentenceOf } from '../text/near.ts';
import { rawAt, type Statement, wordAt } from '../statement.ts';

export const definiteArticle: Rule = {
  id: 'INCOSE-R5',
  guide: GUIDES.incose,
  title: 'Say “the” of the system, not “a”',
  severity: 'warning',
  smell: null,
  why: '“A server shall” may mean any server or all of them; “the server shall” is the one this requirement is about.',
  bad: 'A server shall encrypt the backup.',
  good: 'The server shall encrypt the backup.',
  find(statement) {
    return statement.ears.flatMap(({ subject, isBinding }) => {
      if (!subject || !isBinding || subject.to - subject.from < 2) return [];
      const article = { from: subject.from, to: subject.from + 1 };
      const word = wordAt(statement, subject.from);
      if (word !== 'a' && word !== 'an') return [];
      return [
        matchAt(statement, article, {
          message: `${quote(statement, subject)} could be any. Write “the” and a name that is defined.`,
          confidence: 0.85,
          rewrite: {
            ...replaceWords(statement, article, 'the'),
            text: theLike(statement, subject.from),
          },
        }),
      ];
    });
  },
};

/** `a` → `the`, `A` → `The` or, inside a statement in capitals, `THE`. */
function theLike(statement: Statement, index: number): string {
  const raw = rawAt(statement, index);
  if (raw === wordAt(statement, index)) return 'the';
  const isHead = sentenceOf(statement, index)?.body === index;
  return raw === 'AN' || !isHead ? 'THE' : 'The';
}

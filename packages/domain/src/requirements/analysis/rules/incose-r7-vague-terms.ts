import { GUIDES } from '../guides.ts';
import { matchAt, type Match, quote, type Rule } from '../rule.ts';
import { type Statement, wordAt } from '../statement.ts';
import { isNameInside } from '../text/near.ts';
import type { PhraseHit } from '../text/phrases.ts';
import { UNITS } from '../words/units.ts';
import { ADVICE, VAGUE, type VagueWord } from '../words/vague.ts';

export const vagueTerms: Rule = {
  id: 'INCOSE-R7',
  guide: GUIDES.incose,
  title: 'No vague words',
  severity: 'warning',
  smell: 'ambiguous',
  why: 'A word that everyone reads in their own way is agreed to by all and kept by none. Say the number, the limit or the names.',
  bad: 'The importer shall accept several large files.',
  good: 'The importer shall accept 20 files of at most 50 MB each.',
  find(statement) {
    return VAGUE.find(statement.tokens).flatMap((hit): Match[] => {
      const { value } = hit;
      if (value === null || isExact(statement, hit)) return [];
      return [
        matchAt(statement, hit, {
          message: `${quote(statement, hit)} can be read in more than one way. ${ADVICE[value.gap]}`,
          confidence: value.isWeak ? 0.45 : 0.85,
          severity: value.isWeak ? 'info' : 'warning',
        }),
      ];
    });
  },
};

/** `3 m long`, `Priority: High`, `many-to-many`, `well-formed`, `the low-pass filter`. */
function isExact(statement: Statement, { from, to, value }: PhraseHit<VagueWord | null>): boolean {
  const before = statement.tokens[from - 1];
  const after = statement.tokens[to];
  const token = statement.tokens[from];
  if (isOfVersions(statement, from)) return true;
  // `a range of 25 % to 400 %`
  if (value?.gap === 'quantity' && after?.kind === 'number') return true;
  if (
    (value?.gap === 'size' || value?.gap === 'degree') &&
    (before?.kind === 'number' || isUnitAt(statement, from - 1))
  )
    return true;
  if (isJoined(before?.end, token?.start, wordAt(statement, from - 1))) return true;
  if (isJoined(statement.tokens[to - 1]?.end, after?.start, wordAt(statement, to))) return true;
  return to - from === 1 && isNameInside(statement, from);
}

/** `3 m long`; not `a large share`, though `a` is short for ampere. */
const isUnitAt = (statement: Statement, index: number) =>
  UNITS.has(wordAt(statement, index)) && statement.tokens[index - 1]?.kind === 'number';

/** `minor and major versions` */
const isOfVersions = (statement: Statement, from: number) =>
  ['major', 'minor'].includes(wordAt(statement, from)) &&
  [1, 2, 3].some((step) => /^(?:version|release|number)s?$/.test(wordAt(statement, from + step)));

const isJoined = (end: number | undefined, start: number | undefined, mark: string) =>
  end !== undefined && end === start && (mark === '-' || mark === '/' || mark === '_');

import type { Take } from '@throughline/domain';
import type { OpenConflict } from '@throughline/shared/schema';
import { sectionsOf } from '../../../kinds/field-words.ts';
import { sayFact } from '../../../kinds/say-fact.ts';
import { comparable } from '../../changes/changed-fields.ts';

export type Clause = OpenConflict['clauses'][number];

export const TAKE_WORDS: Record<Take, string> = {
  ours: 'Here',
  theirs: 'In the file',
  both: 'Both, one after the other',
};

const isSection = ({ kind, field }: OpenConflict) =>
  sectionsOf(kind).some(({ name }) => name === field);

/** What can be taken of a clause: of texts that stand in a section both. */
export function takesOf(conflict: OpenConflict, { ours, theirs }: Clause): readonly Take[] {
  const areTexts = [ours, theirs].every((side) => typeof side === 'string' && side !== '');
  return areTexts && isSection(conflict) ? ['ours', 'theirs', 'both'] : ['ours', 'theirs'];
}

/** Whether a text of one's own can stand for both. */
export const canBeWritten = (conflict: OpenConflict): boolean =>
  typeof conflict.ours === 'string' && (conflict.field === 'title' || isSection(conflict));

/** A clause in words; empty where there is nothing. */
export function sayClause(field: string, value: unknown): string {
  if (value !== null && typeof value === 'object')
    return comparable(Array.isArray(value) ? value : [value]);
  return sayFact(field, value) ?? '';
}

import type { ColumnField } from '@throughline/schema';
import { requirementPart } from '../items/field-names.ts';

/**
 * What each column of a table says: as it was told, else as its heading sounds. A field is given once,
 * to the first column that sounds like it; columns that sound like nothing are kept by their names.
 */
export function columnFields(
  headings: readonly string[],
  told: readonly ColumnField[],
): ColumnField[] {
  const known = new Map(told.map(({ column, field }) => [column, field]));
  const taken = new Set<string>(told.map(({ field }) => field));
  return headings.map((column) => {
    const said = known.get(column);
    if (said) return { column, field: said };
    const guess = guessed(column);
    if (guess === 'text' || taken.has(guess)) return { column, field: 'text' };
    taken.add(guess);
    return { column, field: guess };
  });
}

function guessed(column: string): ColumnField['field'] {
  if (/^kind$/i.test(column.trim())) return 'kind';
  const part = requirementPart(column);
  return part === 'heading' ? 'title' : (part ?? 'text');
}

const MORE = new Set(['title', 'state', 'priority', 'rationale', 'acceptanceCriteria', 'refines']);

/** Whether headings are those of a table of requirements; tables of other things have a text as well. */
export function isRequirementTable(headings: readonly string[]): boolean {
  const fields = new Set<string>(columnFields(headings, []).map(({ field }) => field));
  if (!fields.has('statement')) return false;
  if (headings.some((heading) => /requirement|\bshall\b|^statement$|^object text$/i.test(heading)))
    return true;
  return fields.has('id') && [...fields].some((field) => MORE.has(field));
}

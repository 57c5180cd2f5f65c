import type { ColumnField } from '@throughline/schema';
import { csvTexts } from '../edit/csv-text.ts';
import type { Way, Writing } from '../reader.ts';
import { columnFields } from './columns.ts';
import { isTabs } from './read-table.ts';
import { scanTable } from './scan-table.ts';

/** Words for states and priorities, where a cell of the column had none to tell by. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  draft: ['Draft'],
  review: ['In Review'],
  accepted: ['Approved'],
  deprecated: ['Deprecated'],
  rejected: ['Rejected'],
  must: ['Must', 'High'],
  should: ['Should', 'Medium'],
  could: ['Could', 'Low'],
  wont: ["Won't"],
};

/** Ways to fill the cell of a field that has no place of its own: an empty one, or one that holds a list. */
export function* tableWays({ page, item, field, value, context }: Writing): Iterable<Way> {
  const table = scanTable(page.text, isTabs(page));
  if ('reason' in table || item.fieldSpans[field]) return;
  const [head, ...rows] = table.rows;
  const columns = columnFields(
    (head ?? []).map(({ value: name }) => name),
    context.columns ?? [],
  );
  const at = columns.findIndex((column) => column.field === (field as ColumnField['field']));
  const row = rows.find(([first]) => first!.start === item.span.start);
  const cell = at < 0 ? undefined : row?.[at];
  if (!cell) return;
  const raw = page.text.slice(cell.start, cell.end);
  for (const text of textsOf(field, value))
    for (const written of csvTexts(raw, text))
      yield [{ start: cell.start, end: cell.end, text: written }];
}

function textsOf(field: string, value: unknown): readonly string[] {
  if (value === null) return [''];
  if (Array.isArray(value)) return [value.join(field === 'labels' ? ', ' : '\n')];
  if (typeof value !== 'string') return [];
  return field === 'state' || field === 'priority' ? (WORDS[value] ?? []) : [value];
}

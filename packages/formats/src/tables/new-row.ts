import { statementOf, withLinesAfter } from '../add/after-entry.ts';
import { nextId } from '../add/next-number.ts';
import { csvTexts } from '../edit/csv-text.ts';
import type { Adding, NewFile, NewItem, ReadPage } from '../reader.ts';
import { columnFields } from './columns.ts';
import { isTabs } from './read-table.ts';
import { scanTable, separatorOf } from './scan-table.ts';

/** The next row, with the next id and what the columns have a place for. */
export function* newTableRow(
  { item, takenIds, context }: Adding,
  { page, items }: ReadPage,
): Iterable<NewFile> {
  const table = scanTable(page.text, isTabs(page));
  if ('reason' in table) return;
  const [head, ...rows] = table.rows;
  const last = (rows.at(-1) ?? head)?.at(-1);
  if (!head || !last) return;
  const columns = columnFields(
    head.map(({ value }) => value),
    context.columns ?? [],
  );
  const ids = [...items.map(({ sourceId }) => sourceId), ...takenIds];
  const model = rows.at(-1) ?? [];
  const cells = columns.map(({ field }, index) => {
    const said = model[index]?.value ?? '';
    const text = field === 'id' ? nextId(said || 'REQ-0', ids) : cellText(item, field, said);
    const raw = model[index] ? page.text.slice(model[index].start, model[index].end) : '';
    return text === '' ? '' : csvTexts(raw, text).next().value!;
  });
  const separator = isTabs(page) ? '\t' : separatorOf(page.text);
  yield withLinesAfter(page, last.end, [cells.join(separator)]);
}

// A word for a state or a priority is the model's until the draft is filled in.
function cellText(item: NewItem, field: string, said: string): string {
  if (field === 'title') return item.title;
  if (field === 'statement') return statementOf(item);
  if (field === 'rationale') return item.fields['rationale'] as string;
  if (field === 'acceptanceCriteria')
    return (item.fields['acceptanceCriteria'] as string[]).join('\n');
  if (field === 'body') return item.body;
  if (field === 'owner') return item.owner ?? '';
  if (field === 'labels') return item.labels.join(', ');
  if (field === 'state') return said === '' ? (item.state ?? '') : said;
  if (field === 'priority') return item.priority === null ? '' : said === '' ? item.priority : said;
  return field === 'kind' ? item.kind : '';
}

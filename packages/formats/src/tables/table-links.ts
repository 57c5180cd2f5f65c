import type { ColumnField } from '@throughline/schema';
import { csvTexts } from '../edit/csv-text.ts';
import type { LinkPlaces, Linking, Way } from '../reader.ts';
import { columnFields } from './columns.ts';
import { isTabs } from './read-table.ts';
import { scanTable } from './scan-table.ts';

/** Ids in the column of the link's type, in the row that it leads from. */
export const tableLinks: LinkPlaces = {
  types: { refines: ['from'], depends: ['from'], conflicts: ['from'] },
  add: (linking) => cellWays(linking, (ids) => [...ids, linking.other.sourceId]),
  remove: (linking) =>
    cellWays(linking, (ids) => ids.filter((id) => id !== linking.other.sourceId)),
};

function* cellWays(
  { page, item, type, isFrom }: Linking,
  change: (ids: readonly string[]) => readonly string[],
): Iterable<Way> {
  const table = scanTable(page.text, isTabs(page));
  if ('reason' in table || !isFrom) return;
  const [head, ...rows] = table.rows;
  const columns = columnFields(
    (head ?? []).map(({ value }) => value),
    [],
  );
  const at = columns.findIndex(({ field }) => field === (type as ColumnField['field']));
  const cell = at < 0 ? undefined : rows.find(([first]) => first!.start === item.span.start)?.[at];
  if (!cell) return;
  const ids = cell.value.split(/[,;\s]+/).filter((id) => id !== '');
  const joint = /[,;\s]+/.exec(cell.value)?.[0] ?? ', ';
  // Quotes that one id no longer needs go with the others.
  for (const text of csvTexts('', change(ids).join(joint)))
    yield [{ start: cell.start, end: cell.end, text }];
}

import type { Reader } from '../reader.ts';
import { isRequirementTable } from './columns.ts';
import { newTableRow } from './new-row.ts';
import { isTabs, readTable } from './read-table.ts';
import { tableLinks } from './table-links.ts';
import { tableWays } from './table-ways.ts';
import { scanTable } from './scan-table.ts';

/** Tables of requirements, as spreadsheets save them. */
export const tableReader: Reader = {
  id: 'csv',
  title: 'CSV tables',
  reads:
    '.csv and .tsv: a requirement to a row; columns are guessed by their headings, or told by --map and remembered',
  files: 'table',
  recognises(page, context) {
    if (context.columns) return true;
    const head = /^\uFEFF?[^\r\n]*/.exec(page.text)![0].slice(0, 20_000);
    const table = scanTable(head, isTabs(page));
    return 'rows' in table && isRequirementTable((table.rows[0] ?? []).map(({ value }) => value));
  },
  read: readTable,
  links: tableLinks,
  ways: tableWays,
  newEntries: { kinds: ['requirement'], write: newTableRow },
};

import { TableField, type TableColumns } from '@throughline/shared/schema';
import { badUsage } from '../failure.ts';
import type { CollectedFile } from './collect-files.ts';

/** What `--map HEADING=FIELD` says, for every table of the import. */
export function tableColumns(
  maps: readonly string[],
  files: readonly CollectedFile[],
): TableColumns[] {
  const columns = maps.map((map) => {
    const at = map.lastIndexOf('=');
    const field = TableField.safeParse(map.slice(at + 1).trim());
    if (at > 0 && field.success) return { column: map.slice(0, at).trim(), field: field.data };
    const fields = TableField.options.join(', ');
    throw badUsage(`--map takes HEADING=FIELD, with one of these fields: ${fields}.`);
  });
  if (columns.length === 0) return [];
  const tables = files.filter(({ path }) => /\.[ct]sv$/i.test(path));
  return tables.map(({ path }) => ({ path, columns }));
}

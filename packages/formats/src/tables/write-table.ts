import { type FiledItem, type ProjectFile, SCHEMAS } from '@throughline/schema';
import type { Writer } from '../writer.ts';

const WRITES = 'a row for each item that is not archived: key, fields, and links in words';

export const csvWriter: Writer = {
  id: 'csv',
  title: 'CSV tables',
  writes: WRITES,
  extension: 'csv',
  write: (file) => writeTable(file, ','),
};

export const tsvWriter: Writer = {
  id: 'tsv',
  title: 'TSV tables',
  writes: WRITES,
  extension: 'tsv',
  write: (file) => writeTable(file, '\t'),
};

const COMMON = ['key', 'kind', 'title', 'state', 'priority', 'owner', 'labels', 'body'] as const;

/** RFC 4180, with the mark that spreadsheets know UTF-8 by. Lists stand in their cell by lines, records as JSON. */
function writeTable(file: ProjectFile, separator: string): string {
  const items = file.items.filter(({ archivedAt }) => archivedAt === null);
  const fields = [
    ...new Set(items.flatMap(({ kind }) => Object.keys(SCHEMAS[kind].blank))),
  ].toSorted();
  const links = Map.groupBy(file.links, ({ from }) => from);
  const rows = items.map((item) => [
    ...COMMON.map((name) => cellOf(item[name])),
    ...fields.map((name) => cellOf(item.fields[name])),
    (links.get(item.key) ?? []).map(({ type, to }) => `${type} ${to}`).join('\n'),
  ]);
  return `\uFEFF${[[...COMMON, ...fields, 'links'], ...rows]
    .map((row) => `${row.map((cell) => quote(cell, separator)).join(separator)}\r\n`)
    .join('')}`;
}

function cellOf(value: FiledItem['fields'][string] | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  const isLines = Array.isArray(value) && value.every((each) => typeof each === 'string');
  return isLines ? value.join('\n') : JSON.stringify(value);
}

const quote = (cell: string, separator: string) =>
  /["\r\n]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;

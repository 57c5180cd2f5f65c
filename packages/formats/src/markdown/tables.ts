import { isLiteral, type Page } from './page.ts';
import { type Piece, pieceAt } from './prose.ts';

/** One row of a table; an empty cell is null. */
export interface TableRow {
  line: number;
  cells: (Piece | null)[];
}

/** A table with a header row, as GitHub reads it; lines `[line, lineEnd)`. */
export interface Table {
  line: number;
  lineEnd: number;
  header: TableRow;
  rows: TableRow[];
}

const DELIMITERS = /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?[ \t]*)?$/;

/** The tables in lines `[from, to)`. */
export function tablesIn(page: Page, from: number, to: number): Table[] {
  const tables: Table[] = [];
  for (let index = from + 1; index < to; index += 1) {
    if (!isRow(page, index - 1) || !isDelimiter(page, index)) continue;
    let end = index + 1;
    while (end < to && isRow(page, end)) end += 1;
    const rows: TableRow[] = [];
    for (let row = index + 1; row < end; row += 1) rows.push(rowAt(page, row));
    tables.push({ line: index - 1, lineEnd: end, header: rowAt(page, index - 1), rows });
    index = end;
  }
  return tables;
}

function isRow(page: Page, index: number): boolean {
  const line = page.lines[index]!;
  return (
    !isLiteral(line) && line.kind === 'text' && page.text.slice(line.start, line.end).includes('|')
  );
}

function isDelimiter(page: Page, index: number): boolean {
  const line = page.lines[index]!;
  return line.end - line.start < 2000 && DELIMITERS.test(page.text.slice(line.start, line.end));
}

function rowAt(page: Page, index: number): TableRow {
  const line = page.lines[index]!;
  const raw = page.text.slice(line.start, line.end);
  const bars = [...raw.matchAll(/(?<!\\)\|/g)].map((match) => line.start + match.index);
  const isOpen = raw.trimStart().startsWith('|');
  const edges = isOpen ? bars : [line.start - 1, ...bars];
  if (!raw.trimEnd().endsWith('|') || edges.length === 1) edges.push(line.end);
  const cells = edges.slice(1).map((edge, cell) => pieceAt(page, edges[cell]! + 1, edge, 'cell'));
  return { line: index, cells };
}

import type { Page } from '../markdown/page.ts';
import type { Piece } from '../markdown/prose.ts';
import { type TableRow, tablesIn } from '../markdown/tables.ts';
import { spanOfLines } from '../items/new-item.ts';
import { plainText } from '../text/plain.ts';
import type { Definition } from './definition.ts';
import { ID_SOURCE, priorityOf } from './requirement-id.ts';

const ID_CELL = new RegExp(String.raw`^(?:\*\*|__|\x60)?(${ID_SOURCE})(?:\*\*|__|\x60)?:?$`);
const STATEMENT =
  /requirement|descri|criteri|statement|text|specification|outcome|constraint|rule|feature|detail|shall|metric|title|name|summary/i;
const TITLE = /^(?:title|name|summary|feature)$/i;

/** Rows whose first cell is an id, in tables with a column for the statement. Other tables only mention ids. */
export function tableDefinitions(page: Page): Definition[] {
  return tablesIn(page, page.bodyLine, page.lines.length).flatMap((table) => {
    const names = table.header.cells.map((cell) => plainText(cell?.text ?? ''));
    const statement = statementColumn(names);
    if (statement < 0) return [];
    return table.rows.flatMap((row) => definitionOf(page, row, names, statement) ?? []);
  });
}

function statementColumn(names: readonly string[]): number {
  const candidates = names.flatMap((name, index) =>
    index > 0 && STATEMENT.test(name) ? [index] : [],
  );
  return candidates.find((index) => !TITLE.test(names[index]!)) ?? candidates[0] ?? -1;
}

function definitionOf(
  page: Page,
  row: TableRow,
  names: readonly string[],
  column: number,
): Definition | null {
  const id = ID_CELL.exec(row.cells[0]?.text ?? '')?.[1];
  if (!id) return null;
  const priority =
    row.cells[names.findIndex((name) => /^(?:priority|prio|moscow|importance)$/i.test(name))] ??
    null;
  const title =
    row.cells[
      names.findIndex((name, index) => index > 0 && index !== column && TITLE.test(name))
    ] ?? null;
  const known = new Set([
    row.cells[0],
    row.cells[column],
    title,
    priorityOf(priority?.text ?? '') ? priority : null,
  ]);
  const notes = row.cells.flatMap((cell, index) =>
    cell && !known.has(cell) ? [noteOf(names[index], cell)] : [],
  );
  const { line } = row;
  return {
    id,
    shape: 'table',
    line,
    lineEnd: line + 1,
    span: spanOfLines(page, line, line + 1),
    title,
    statement: row.cells[column] ?? null,
    priority: priorityOf(priority?.text ?? ''),
    prioritySpan: priority?.span ?? null,
    labels: [],
    notes,
    parent: null,
  };
}

const noteOf = (name: string | undefined, cell: Piece) =>
  name ? `${name}: ${cell.text}` : cell.text;

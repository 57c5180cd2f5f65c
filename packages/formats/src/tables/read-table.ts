import { type ColumnField, Kind, type LinkType } from '@throughline/schema';
import { newItem, setProse } from '../items/new-item.ts';
import { requirementPriority, requirementState } from '../items/requirement-states.ts';
import { type SourceIds, sourceIds } from '../items/source-ids.ts';
import type { Page } from '../markdown/page.ts';
import type { Piece } from '../markdown/prose.ts';
import type { FieldSpan, ParsedItem, ParsedLink, Remark } from '../parsed.ts';
import type { ReadContext, Reading } from '../reader.ts';
import { lineIndexAt } from '../text/lines.ts';
import { shortTitle } from '../text/plain.ts';
import { columnFields } from './columns.ts';
import { scanTable, type TableCell } from './scan-table.ts';

const LINKS = ['refines', 'depends', 'conflicts'] as const satisfies LinkType[];

interface Row {
  line: number;
  span: { start: number; end: number };
  /** The cells of a field, in the order of their columns. */
  cells: (field: ColumnField['field']) => { column: string; cell: TableCell }[];
}

/** Reads each row of a table as a requirement, by what its columns are said to hold. */
export function readTable(page: Page, context: ReadContext): Reading {
  const reading: Reading = { items: [], links: [], remarks: [] };
  const table = scanTable(page.text, isTabs(page));
  if ('reason' in table) return { ...reading, refusal: table };
  const [head, ...rows] = table.rows;
  const columns = columnFields(
    (head ?? []).map(({ value }) => value),
    context.columns ?? [],
  );
  const ids = sourceIds(reading.remarks);
  for (const [index, cells] of rows.entries()) {
    const row = rowOf(page, columns, cells);
    if (cells.length > columns.length)
      reading.remarks.push(remark(row, 'unparsed', `more cells than the table has columns`));
    const item = readRow(row, index + 1, ids, reading.remarks);
    if (!item) continue;
    reading.items.push(item);
    reading.links.push(...linksOf(page, row, item));
  }
  return { ...reading, columns };
}

export const isTabs = (page: Page): boolean => /\.tsv$/i.test(page.fileName);

function rowOf(page: Page, columns: readonly ColumnField[], cells: readonly TableCell[]): Row {
  const span = { start: cells[0]!.start, end: cells.at(-1)!.end };
  return {
    line: lineIndexAt(page.lines, span.start),
    span,
    cells: (field) =>
      columns.flatMap(({ column, field: own }, index) =>
        own === field && cells[index] ? [{ column, cell: cells[index] }] : [],
      ),
  };
}

const remark = ({ line }: Row, code: Remark['code'], message: string): Remark => ({
  line: line + 1,
  lineEnd: line + 1,
  code,
  message,
});

const spanOf = ({ start, end }: TableCell, form: FieldSpan['form']): FieldSpan => ({
  start,
  end,
  form,
});

function pieceOf(row: Row, field: ColumnField['field']): Piece | null {
  const [found] = row.cells(field);
  return found ? { text: found.cell.value, span: spanOf(found.cell, 'csv') } : null;
}

const valueOf = (row: Row, field: ColumnField['field']) => row.cells(field)[0]?.cell.value ?? '';

function readRow(row: Row, number: number, ids: SourceIds, remarks: Remark[]): ParsedItem | null {
  const wanted = valueOf(row, 'id').replaceAll(/\s+/g, ' ') || `row-${number}`;
  const kind = Kind.safeParse(valueOf(row, 'kind').toLowerCase()).data ?? 'requirement';
  if (kind !== 'requirement') {
    remarks.push(remark(row, 'unparsed', `${wanted} is a ${kind}; tables give requirements`));
    return null;
  }
  const statement = pieceOf(row, 'statement');
  const title = pieceOf(row, 'title');
  const words = shortTitle(statement?.text ?? '') || wanted;
  const isLine = title !== null && title.text !== '' && !title.text.includes('\n');
  const item = newItem(kind, ids.take(wanted, row.line), isLine ? title : words, row.span);
  setProse(item, 'statement', [statement]);
  setProse(item, 'rationale', [pieceOf(row, 'rationale')]);
  setProse(item, 'body', [pieceOf(row, 'body')], namedTexts(row, title && !isLine ? title : null));
  const criteria = valueOf(row, 'acceptanceCriteria').split('\n');
  item.fields['acceptanceCriteria'] = criteria.filter((text) => text.trim() !== '');
  item.labels = row
    .cells('labels')
    .flatMap(({ cell }) => cell.value.split(/[,;\n]/))
    .map((label) => label.trim());
  const owner = pieceOf(row, 'owner');
  item.owner = owner?.text || null;
  if (item.owner !== null) item.fieldSpans['owner'] = owner!.span;
  readWords(row, item, remarks);
  return item;
}

function readWords(row: Row, item: ParsedItem, remarks: Remark[]): void {
  const [state] = row.cells('state');
  if (state && state.cell.value !== '') {
    item.state = requirementState(state.cell.value);
    if (item.state !== null) item.fieldSpans['state'] = spanOf(state.cell, 'word');
    else {
      const word = state.cell.value.slice(0, 80).toWellFormed();
      remarks.push(remark(row, 'unknown_state', `"${word}" is no state of a requirement`));
    }
  }
  const [priority] = row.cells('priority');
  if (!priority || priority.cell.value === '') return;
  item.priority = requirementPriority(priority.cell.value);
  if (item.priority !== null) item.fieldSpans['priority'] = spanOf(priority.cell, 'word');
  else {
    const word = priority.cell.value.slice(0, 80).toWellFormed();
    remarks.push(remark(row, 'unknown_field', `"${word}" is no priority of a requirement`));
  }
}

/** What has no field of its own, with the name of its column. */
function namedTexts(row: Row, title: Piece | null): string[] {
  const named = row
    .cells('text')
    .filter(({ cell }) => cell.value !== '')
    .map(({ column, cell }) => `${column}: ${cell.value}`);
  return title && title.text !== '' ? [title.text, ...named] : named;
}

function linksOf(page: Page, row: Row, item: ParsedItem): ParsedLink[] {
  return LINKS.flatMap((type) =>
    row.cells(type).flatMap(({ cell }) =>
      cell.value
        .split(/[,;\s]+/)
        .filter((id) => id !== '')
        .map((sourceId) => ({
          type,
          from: { path: page.path, sourceId: item.sourceId },
          to: { sourceId, kind: 'requirement' as const },
          span: { start: cell.start, end: cell.end },
        })),
    ),
  );
}

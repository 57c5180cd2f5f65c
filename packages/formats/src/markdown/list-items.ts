import type { Span } from '../parsed.ts';
import { measureIndent } from '../text/lines.ts';
import { isLiteral, type Page, type PageLine } from './page.ts';
import { type Piece, pieceAt } from './prose.ts';

/** A box in front of an item's text: what stands in it, and where. */
export interface CheckBox extends Span {
  mark: string;
  /** Kiro's `[ ]*`: the task may be left out. */
  isStarred: boolean;
}

/** One item of a list, with its lines `[line, lineEnd)` and the items nested in it. */
export interface ListItem {
  line: number;
  lineEnd: number;
  /** Where its own text ends: at the first nested item, or at `lineEnd`. */
  ownEnd: number;
  column: number;
  contentColumn: number;
  /** Offset at which the text starts, after marker and box. */
  contentStart: number;
  marker: string;
  /** The number of an ordered item. */
  number: number | null;
  box: CheckBox | null;
  children: ListItem[];
}

const MARKER = /^(?:[-*+]|(\d{1,9})[.)])(?=[ \t]|$)/;
const BOX = /^\[([^\]\n])\](\*)?(?=\s|$)/;

/**
 * The items of all lists in lines `[from, to)`, as a forest. Nesting is more tolerant than CommonMark's:
 * two columns more than the marker above are enough, as people write it.
 */
export function listItems(page: Page, from: number, to: number): ListItem[] {
  const roots: ListItem[] = [];
  const open: ListItem[] = [];
  let isAfterBlank = true;
  for (let index = from; index < to; index += 1) {
    const line = page.lines[index]!;
    if (line.kind === 'blank') {
      isAfterBlank = true;
      continue;
    }
    const { columns, at } = measureIndent(page.text, line.start, line.end);
    const marker =
      isLiteral(line) || line.kind !== 'text' ? null : MARKER.exec(page.text.slice(at, at + 12));
    const isLazy = !marker && !isAfterBlank && line.kind === 'text';
    if (!isLazy) closeItems(open, columns);
    const parent = open.at(-1);
    for (const item of open) item.lineEnd = index + 1;
    if (marker && columns - (parent?.contentColumn ?? 0) < 4) {
      const item = itemAt(page, line, index, columns, at, marker);
      if (parent && parent.children.length === 0) parent.ownEnd = index;
      (parent?.children ?? roots).push(item);
      open.push(item);
    } else {
      for (const item of open) if (item.children.length === 0) item.ownEnd = index + 1;
    }
    isAfterBlank = false;
  }
  return roots;
}

function closeItems(open: ListItem[], columns: number): void {
  while (open.length > 0 && columns < nestColumn(open.at(-1)!)) open.pop();
}

const nestColumn = (item: ListItem) => Math.min(item.contentColumn, item.column + 2);

function itemAt(
  page: Page,
  line: PageLine,
  index: number,
  column: number,
  at: number,
  match: RegExpExecArray,
): ListItem {
  const afterMarker = at + match[0].length;
  const gap = measureIndent(page.text, afterMarker, line.end);
  const boxMatch = BOX.exec(page.text.slice(gap.at, gap.at + 6));
  const box = boxMatch && {
    start: gap.at + 1,
    end: gap.at + 2,
    mark: boxMatch[1]!,
    isStarred: boxMatch[2] === '*',
  };
  return {
    line: index,
    lineEnd: index + 1,
    ownEnd: index + 1,
    column,
    contentColumn:
      column + match[0].length + (gap.columns > 4 || gap.at === line.end ? 1 : gap.columns),
    contentStart: boxMatch ? gap.at + boxMatch[0].length : gap.at,
    marker: match[0],
    number: match[1] === undefined ? null : Number(match[1]),
    box,
    children: [],
  };
}

/** The text of an item with everything nested in it, or only up to the first nested item. */
export function itemText(page: Page, item: ListItem, part: 'all' | 'own' = 'all'): Piece | null {
  return itemTextFrom(page, item, item.contentStart, part);
}

/** The same from an offset inside the item on: after a number or an id at its start. */
export function itemTextFrom(
  page: Page,
  item: ListItem,
  start: number,
  part: 'all' | 'own' = 'all',
): Piece | null {
  const last = (part === 'all' ? item.lineEnd : item.ownEnd) - 1;
  return pieceAt(page, start, page.lines[last]!.end, 'prose', item.contentColumn);
}

/** From the marker of an item to the end of everything in it. */
export function itemSpan(page: Page, item: ListItem): Span {
  const line = page.lines[item.line]!;
  return {
    start: measureIndent(page.text, line.start, line.end).at,
    end: page.lines[item.lineEnd - 1]!.end,
  };
}

/** The items and everything nested in them, in the order of the text. */
export function* walkItems(items: readonly ListItem[]): Generator<ListItem> {
  for (const item of items) {
    yield item;
    yield* walkItems(item.children);
  }
}

/** The numbers of all lines that these items take. */
export function linesOf(items: readonly ListItem[]): Set<number> {
  const lines = new Set<number>();
  for (const { line, lineEnd } of items)
    for (let index = line; index < lineEnd; index += 1) lines.add(index);
  return lines;
}

import type { StateOf } from '@throughline/schema';
import { newItem, setProse } from '../items/new-item.ts';
import { itemSpan, itemText, type ListItem } from '../markdown/list-items.ts';
import type { Page } from '../markdown/page.ts';
import { type Piece, pieceAt } from '../markdown/prose.ts';
import type { ParsedItem, Remark } from '../parsed.ts';
import { firstParagraphEnd, measureIndent } from '../text/lines.ts';
import { shortTitle } from '../text/plain.ts';

/** The states that the mark in a box stands for. */
export type BoxStates = Readonly<Record<string, StateOf<'task'>>>;

/** What all checklists agree on. */
export const COMMON_BOXES: BoxStates = {
  ' ': 'todo',
  x: 'done',
  X: 'done',
  '/': 'doing',
  '>': 'todo',
};

const TITLE_CHARACTERS = 300;

/**
 * A task from a list item: `from` is where its text starts, after number and tags. `isTaken` tells the
 * lines of the page that belong to other tasks or are references.
 */
export function taskItem(
  page: Page,
  entry: ListItem,
  sourceId: string,
  from: number,
  boxes: BoxStates,
  isTaken: (line: number) => boolean,
  remarks: Remark[],
): ParsedItem {
  const own = itemText(page, entry, 'own');
  const ownEnd = own ? Math.max(own.span.end, from) : from;
  const titleEnd = from + firstParagraphEnd(page.text.slice(from, ownEnd));
  const text = pieceAt(page, from, titleEnd, 'line');
  const isShort = text !== null && text.text.length <= TITLE_CHARACTERS;
  const title = text ? (isShort ? text : shortTitle(text.text)) : sourceId;
  const item = newItem('task', sourceId, title, itemSpan(page, entry));
  setBoxState(item, entry, boxes, remarks);
  const whole =
    text && !isShort ? pieceAt(page, from, titleEnd, 'prose', entry.contentColumn) : null;
  setProse(item, 'body', [whole, ...detailPieces(page, entry, titleEnd, isTaken)]);
  return item;
}

function setBoxState(item: ParsedItem, entry: ListItem, boxes: BoxStates, remarks: Remark[]): void {
  const { box, line } = entry;
  if (!box) return;
  item.state = boxes[box.mark] ?? null;
  item.fieldSpans['state'] = { start: box.start, end: box.end, form: 'word' };
  if (item.state !== null) return;
  const message = `[${box.mark}] stands for no state of a task`;
  remarks.push({ line: line + 1, lineEnd: line + 1, code: 'unknown_state', message });
}

// What is left below the title, in runs between the lines that are taken.
function detailPieces(
  page: Page,
  entry: ListItem,
  titleEnd: number,
  isTaken: (line: number) => boolean,
): (Piece | null)[] {
  const pieces: (Piece | null)[] = [];
  let first: number | null = null;
  for (let line = entry.line; line <= entry.lineEnd; line += 1) {
    const isIn = line < entry.lineEnd && page.lines[line]!.end > titleEnd && !isTaken(line);
    if (isIn && first === null) first = line;
    if (isIn || first === null) continue;
    const { start, end } = page.lines[first]!;
    const from = Math.max(measureIndent(page.text, start, end).at, titleEnd);
    pieces.push(pieceAt(page, from, page.lines[line - 1]!.end, 'prose', entry.contentColumn));
    first = null;
  }
  return pieces;
}

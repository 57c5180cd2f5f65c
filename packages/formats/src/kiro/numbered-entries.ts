import { itemSpan, itemTextFrom, type ListItem, listItems } from '../markdown/list-items.ts';
import { type Page, textOf } from '../markdown/page.ts';
import { type Piece, pieceAt } from '../markdown/prose.ts';
import type { Span } from '../parsed.ts';
import { measureIndent } from '../text/lines.ts';

/** A statement with its number: from a list, or from a line that begins with one such as `2.1 WHEN …`. */
export interface NumberedEntry {
  /** `2.1` where it is written so, else null. */
  own: string | null;
  /** The number of its list item, null for a bullet. */
  number: number | null;
  statement: Piece;
  span: Span;
  /** Lines `[line, lineEnd)`. */
  line: number;
  lineEnd: number;
}

const OWN_NUMBER = /^(?:\*\*|__)?(?:AC[\s#-]*)?(\d+(?:\.\d+)+)[.:)]?(?:\*\*|__)?[.:)]?\s+(?=\S)/i;

/** The entries in lines `[from, to)`, in order; bullets count only where nothing has a number. */
export function numberedEntries(page: Page, from: number, to: number): NumberedEntry[] {
  const lists = listItems(page, from, to);
  const inLists = new Set<number>();
  for (const { line, lineEnd } of lists) for (let at = line; at < lineEnd; at += 1) inLists.add(at);
  const entries = lists.flatMap((item) => listEntry(page, item) ?? []);
  const all = [...entries, ...paragraphEntries(page, from, to, inLists)];
  const numbered = all.filter(({ own, number }) => own !== null || number !== null);
  return (numbered.length > 0 ? numbered : all).toSorted((a, b) => a.line - b.line);
}

function listEntry(page: Page, item: ListItem): NumberedEntry | null {
  const own = OWN_NUMBER.exec(page.text.slice(item.contentStart, item.contentStart + 60));
  const statement = itemTextFrom(page, item, item.contentStart + (own?.[0].length ?? 0));
  if (!statement) return null;
  const { number, line, lineEnd } = item;
  return { own: own?.[1] ?? null, number, statement, span: itemSpan(page, item), line, lineEnd };
}

// `2.1 WHEN …` is no list to Markdown. It goes on to a blank line, and over indented lines after it.
function paragraphEntries(
  page: Page,
  from: number,
  to: number,
  inLists: ReadonlySet<number>,
): NumberedEntry[] {
  const entries: NumberedEntry[] = [];
  for (let line = from; line < to; line += 1) {
    const own = inLists.has(line) ? null : ownNumber(page, line);
    if (!own) continue;
    let lineEnd = line + 1;
    while (lineEnd < to && goesOn(page, lineEnd)) lineEnd += 1;
    const { start } = page.lines[line]!;
    const statement = pieceAt(page, start + own.length, page.lines[lineEnd - 1]!.end, 'prose');
    if (!statement) continue;
    const span = {
      start: measureIndent(page.text, start, page.lines[line]!.end).at,
      end: statement.span.end,
    };
    entries.push({ own: own.number, number: null, statement, span, line, lineEnd });
    line = lineEnd - 1;
  }
  return entries;
}

function ownNumber(page: Page, line: number): { number: string; length: number } | null {
  if (page.lines[line]!.kind !== 'text') return null;
  const head = textOf(page, line).slice(0, 80);
  const indent = measureIndent(head, 0, head.length).at;
  const match = OWN_NUMBER.exec(head.slice(indent));
  return match && { number: match[1]!, length: indent + match[0].length };
}

function goesOn(page: Page, line: number): boolean {
  const { kind } = page.lines[line]!;
  return (kind === 'text' || kind === 'fence' || kind === 'code') && ownNumber(page, line) === null;
}

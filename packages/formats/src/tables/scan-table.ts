import type { Refusal } from '../parsed.ts';
import { withLineFeeds } from '../text/lines.ts';

/** One cell: what it says, and where it stands with its quotes. */
export interface TableCell {
  start: number;
  end: number;
  value: string;
}

/** The rows of a table that hold anything. */
export interface Table {
  rows: TableCell[][];
}

const SEPARATORS = [',', ';', '\t', '|'];

/** What a cell says: without its quotes where it has them, else without white space around it. */
export function cellValue(raw: string): string {
  if (!raw.startsWith('"')) return withLineFeeds(raw).trim();
  return withLineFeeds(
    raw.slice(1, raw.endsWith('"') && raw.length > 1 ? -1 : undefined),
  ).replaceAll('""', '"');
}

/** Reads RFC 4180 with any of the usual separators; a quote that never closes, or closes early, is refused. */
export function scanTable(text: string, isTabs: boolean): Table | Refusal {
  const separator = isTabs ? '\t' : separatorOf(text);
  const rows: TableCell[][] = [];
  let row: TableCell[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const start = at;
    if (text[at] === '"') {
      const end = closingQuote(text, at);
      if (end === null) return refusal(text, start, 'this quote is never closed');
      at = end;
      while (text[at] === ' ') at += 1;
      const next = text[at];
      if (next !== undefined && next !== separator && next !== '\n' && next !== '\r')
        return refusal(text, at, 'there is text after a closing quote');
      row.push({ start, end, value: cellValue(text.slice(start, end)) });
    } else {
      while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r')
        at += 1;
      const raw = text.slice(start, at);
      const from = start + (raw.length - raw.trimStart().length);
      const to = Math.max(from, start + raw.trimEnd().length);
      row.push({ start: from, end: to, value: cellValue(raw) });
    }
    const isLast = at >= text.length;
    if (!isLast && text[at] === separator) {
      at += 1;
      // A separator at the very end is followed by an empty cell.
      if (at < text.length) continue;
      row.push({ start: at, end: at, value: '' });
    }
    if (!isLast && at < text.length) at += text.startsWith('\r\n', at) ? 2 : 1;
    if (row.some(({ value }) => value !== '')) rows.push(row);
    row = [];
  }
  return { rows };
}

/** Where a quoted cell ends, after its closing quote; null where it never does. */
function closingQuote(text: string, start: number): number | null {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at + 1;
  return null;
}

/** The separator that the first line has most of. */
export function separatorOf(text: string): string {
  const line = /[^\r\n]+/.exec(text)?.[0] ?? '';
  const bare = line.replaceAll(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((separator) => bare.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))]!;
}

function refusal(text: string, offset: number, reason: string): Refusal {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: before.at(-1)!.length + 1, reason };
}

import type { Page } from '../markdown/page.ts';
import type { Splice } from '../reader.ts';
import { lineEndOf } from './way.ts';

/** Puts lines in before the line at an index; beyond the last line, at the end of the text. */
export function insertLines(page: Page, index: number, lines: readonly string[]): Splice {
  const lineEnd = lineEndOf(page.text);
  const line = page.lines[index];
  if (line) return at(line.start, lines.map((text) => text + lineEnd).join(''));
  const last = page.lines.at(-1);
  const isOpen = last !== undefined && last.end === last.next;
  const text = lines.map((one) => (isOpen ? lineEnd + one : one + lineEnd)).join('');
  return at(page.text.length, text);
}

const at = (offset: number, text: string): Splice => ({ start: offset, end: offset, text });

/** The index after the last line in `[first, last)` that says something; `first` where none does. */
export function endOfWords(page: Page, first: number, last: number): number {
  let end = last;
  while (end > first && page.lines[end - 1]?.kind === 'blank') end -= 1;
  return end;
}

/** Lines as a paragraph of their own after `index` lines: with a blank line on each side that has none. */
export function insertBlock(page: Page, index: number, lines: readonly string[]): Splice {
  const isOpen = index > 0 && page.lines[index - 1]!.kind !== 'blank';
  const next = page.lines[index];
  const isFollowed = next !== undefined && next.kind !== 'blank';
  return insertLines(page, index, [...(isOpen ? [''] : []), ...lines, ...(isFollowed ? [''] : [])]);
}

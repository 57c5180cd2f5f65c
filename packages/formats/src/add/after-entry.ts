import { lineEndOf } from '../edit/way.ts';
import type { Page } from '../markdown/page.ts';
import type { ParsedItem, Span } from '../parsed.ts';
import type { NewFile, ReadPage } from '../reader.ts';
import { lineIndexAt } from '../text/lines.ts';

/** The text of a file with lines put in after a stretch of it; nothing that stands there changes. */
export function withLinesAfter(page: Page, end: number, lines: readonly string[]): NewFile {
  const line = page.lines[lineIndexAt(page.lines, Math.max(end - 1, 0))]!;
  const lineEnd = lineEndOf(page.text);
  const isLast = line.end === line.next;
  const added = isLast
    ? lines.map((text) => lineEnd + text).join('')
    : lines.map((text) => text + lineEnd).join('');
  const text = page.text.slice(0, line.next) + added + page.text.slice(line.next);
  return { path: page.path, text };
}

/** The blank lines between an entry and the one before it: none, or one. */
export function gapBefore(page: Page, { start }: Span, isFirst: boolean): string[] {
  const line = lineIndexAt(page.lines, start);
  return !isFirst && page.lines[line - 1]?.kind === 'blank' ? [''] : [];
}

/** The entries that stand in no other, in the order of the text. */
export function outermost(items: readonly ParsedItem[]): ParsedItem[] {
  const sorted = items.toSorted((a, b) => a.span.start - b.span.start);
  let end = -1;
  return sorted.filter(({ span }) => {
    if (span.end <= end) return false;
    end = span.end;
    return true;
  });
}

/** The items of a file of the kind that a new one has, that stand in no other. */
export const entriesOf = ({ items }: ReadPage, kind: ParsedItem['kind']): ParsedItem[] =>
  outermost(items.filter((item) => item.kind === kind));

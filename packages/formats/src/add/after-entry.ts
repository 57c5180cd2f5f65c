import { lineEndOf } from '../edit/way.ts';
import type { Page } from '../markdown/page.ts';
import type { ParsedItem, Span } from '../parsed.ts';
import type { NewFile, NewItem, ReadPage } from '../reader.ts';
import { lineIndexAt } from '../text/lines.ts';

/** The text of a file with lines put in below the one that an offset ends; nothing that stands there changes. */
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

/** The blank line between an entry and the one before it; none where they follow at once. */
export function gapBefore(page: Page, { start }: Span, isFirst: boolean): string[] {
  const line = lineIndexAt(page.lines, start);
  return !isFirst && page.lines[line - 1]?.kind === 'blank' ? [''] : [];
}

/** The items of a kind in a file that stand in no other of that kind, in the order of the text. */
export function entriesOf({ items }: ReadPage, kind: ParsedItem['kind']): ParsedItem[] {
  const sorted = items
    .filter((item) => item.kind === kind)
    .toSorted((a, b) => a.span.start - b.span.start);
  let end = -1;
  return sorted.filter(({ span }) => {
    if (span.end <= end) return false;
    end = span.end;
    return true;
  });
}

/** What a new requirement states: its statement, or its title where it has none yet. */
export function statementOf({ title, fields }: NewItem): string {
  const statement = fields['statement'];
  return typeof statement === 'string' && statement.trim() !== '' ? statement.trim() : title;
}

/** Lines of a text below a head, those after the first indented as far as the head is long, or as told. */
export function indented(head: string, text: string, column = head.length): string[] {
  const [first, ...rest] = text.split('\n');
  return [head + first!, ...rest.map((line) => (line === '' ? '' : ' '.repeat(column) + line))];
}

import { stripVTControlCharacters } from 'node:util';
import measure from 'fast-string-truncated-width';

/** How many columns a text takes on a terminal: colours take none, some signs two. */
export function widthOf(text: string): number {
  return measure(text).width;
}

/** A text cut to a width, with … where it was cut. Colours are lost where it is. */
export function truncate(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const plain = stripVTControlCharacters(text);
  const { index } = measure(plain, { limit: width, ellipsis: '…' });
  return `${plain.slice(0, index)}…`;
}

export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Rows as aligned lines, two blanks between columns. The last column is cut at the edge of the terminal. */
export function columns(
  rows: readonly (readonly string[])[],
  terminalWidth = Number.POSITIVE_INFINITY,
): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, at) =>
    Math.max(0, ...rows.map((row) => widthOf(row[at] ?? ''))),
  );
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0);
  // A terminal too narrow for even the first columns gets whole lines, and wraps them itself.
  const last = terminalWidth - before >= 10 ? terminalWidth - before : Number.POSITIVE_INFINITY;
  return rows.map((row) =>
    row
      .map((cell, at) => (at === count - 1 ? truncate(cell, last) : pad(cell, widths[at]!)))
      .join('  ')
      .trimEnd(),
  );
}

import type { RouterOutputs } from '@throughline/shared';
import type { Paint } from './paint.ts';
import { pad, truncate, widthOf } from './columns.ts';
import { count } from './item-text.ts';
import { safeLine } from './safe.ts';

type Matrix = RouterOutputs['trace']['matrix'];
const TITLE_WIDTH = 32;

/** A table with a mark where row and column are linked; several below each other where the terminal is too narrow. */
export function matrixText(
  paint: Paint,
  matrix: Matrix,
  terminalWidth = Number.POSITIVE_INFINITY,
): string {
  const { rows, columns, cells } = matrix;
  if (rows.length === 0) return 'There are no items of the first kind.';
  const marks = new Map<string, boolean>();
  for (const { row, column, isSuspect } of cells) {
    const place = `${row} ${column}`;
    marks.set(place, isSuspect || marks.get(place) === true);
  }

  const keyWidth = Math.max(...rows.map((row) => row.key.length));
  const headWidth =
    keyWidth +
    1 +
    Math.min(TITLE_WIDTH, Math.max(...rows.map((row) => widthOf(safeLine(row.title)))));
  const head = (row: Matrix['rows'][number]) =>
    pad(truncate(`${row.key.padEnd(keyWidth)} ${safeLine(row.title)}`, headWidth), headWidth);
  const cell = (row: Matrix['rows'][number], column: Matrix['columns'][number]) => {
    const isSuspect = marks.get(`${row.id} ${column.id}`);
    const mark =
      isSuspect === undefined ? paint.dim('·') : isSuspect ? paint.yellow('?') : paint.green('x');
    return pad(mark, column.key.length);
  };

  const blocks = chunk(columns, terminalWidth - headWidth).map((shown) =>
    [
      `${' '.repeat(headWidth)}  ${shown.map((column) => paint.cyan(column.key)).join('  ')}`,
      ...rows.map((row) =>
        `${head(row)}  ${shown.map((column) => cell(row, column)).join('  ')}`.trimEnd(),
      ),
    ].join('\n'),
  );
  const legend = paint.dim(
    `x linked, ? suspect; ${count(rows.length, 'row')}, ${count(columns.length, 'column')} with a link`,
  );
  return [...blocks, legend].join('\n\n');
}

/** Columns in groups that fit beside each other; at least one in each, and one empty group for none at all. */
function chunk<T extends { key: string }>(columns: readonly T[], width: number): T[][] {
  const groups: T[][] = [[]];
  let used = 0;
  for (const column of columns) {
    const needed = column.key.length + 2;
    if (used + needed > width && groups.at(-1)!.length > 0) {
      groups.push([]);
      used = 0;
    }
    groups.at(-1)!.push(column);
    used += needed;
  }
  return groups;
}

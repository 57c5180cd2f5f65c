import type { Paint } from './paint.ts';
import { pad, truncate, widthOf } from './columns.ts';
import { safeLine } from './safe.ts';

export interface BoardColumn {
  state: string;
  total: number;
  items: readonly { key: string; title: string; priority: string | null }[];
}

const GAP = 2;
const WIDTH_MIN = 16;
const WIDTH_WITHOUT_TERMINAL = 120;

/** Columns beside each other; below each other where the terminal is too narrow for that. */
export function boardText(
  paint: Paint,
  columns: readonly BoardColumn[],
  terminalWidth = WIDTH_WITHOUT_TERMINAL,
): string {
  const width = Math.floor((terminalWidth + GAP) / columns.length) - GAP;
  if (width < WIDTH_MIN)
    return columns
      .map((column) => columnLines(paint, column, terminalWidth).join('\n'))
      .join('\n\n');

  const lines = columns.map((column) => columnLines(paint, column, width));
  const height = Math.max(...lines.map((each) => each.length));
  return Array.from({ length: height }, (_, at) =>
    lines
      .map((each) => pad(each[at] ?? '', width))
      .join(' '.repeat(GAP))
      .trimEnd(),
  ).join('\n');
}

function columnLines(paint: Paint, { state, total, items }: BoardColumn, width: number): string[] {
  const cards = items.flatMap(({ key, title, priority }) => {
    const head = priority ? `${key} ${priority}` : key;
    return ['', paint.cyan(truncate(head, width)), ...wrap(safeLine(title), width, 2)];
  });
  const more =
    total > items.length ? ['', paint.dim(truncate(`… ${total - items.length} more`, width))] : [];
  return [
    paint.bold(truncate(`${state} ${total}`, width)),
    paint.dim('─'.repeat(width)),
    ...cards,
    ...more,
  ];
}

/** Words in lines of a width, at most so many lines; the last one is cut when there is more. */
function wrap(text: string, width: number, linesMax: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (widthOf(rest) > width && lines.length < linesMax - 1) {
    // With the sign after it: a blank there ends a line, too.
    const cut = truncate(rest, width + 1).length;
    const blank = rest.slice(0, cut).lastIndexOf(' ');
    const at = blank > 0 ? blank : cut - 1;
    lines.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return [...lines, truncate(rest, width)];
}

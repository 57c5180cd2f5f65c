/** One line of a text: `[start, end)` without its line end, `next` where the following line starts. */
export interface Line {
  start: number;
  end: number;
  next: number;
}

/** Splits at `\n`, `\r\n` and lone `\r`; a text that ends in a line end has no empty line after it. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < text.length) {
    const end = lineEnd(text, start);
    const next = end === text.length ? end : end + (text.startsWith('\r\n', end) ? 2 : 1);
    lines.push({ start, end, next });
    start = next;
  }
  return lines;
}

function lineEnd(text: string, start: number): number {
  const feed = text.indexOf('\n', start);
  const end = feed < 0 ? text.length : feed;
  // Looked for inside the line only: a text without any `\r` would be scanned to its end for every line.
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) === 13) return at;
  return end;
}

const LINE_END = String.raw`(?:\r\n|\r(?!\n)|\n)`;
const BLANK_LINE = new RegExp(`${LINE_END}[ \\t]*${LINE_END}`);

/** Where the first paragraph of a stretch ends: at its first blank line, or at its end. */
export function firstParagraphEnd(raw: string): number {
  return BLANK_LINE.exec(raw)?.index ?? raw.length;
}

/** The line feeds of a text as `\n`. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
}

/** Index of the line that holds an offset, by bisection. */
export function lineIndexAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}

/** Columns of white space at the start of a stretch (a tab goes to the next multiple of four), and where it ends. */
export function measureIndent(
  text: string,
  start: number,
  end: number,
): { columns: number; at: number } {
  let columns = 0;
  let at = start;
  for (; at < end; at += 1) {
    const character = text.charCodeAt(at);
    if (character === 32) columns += 1;
    else if (character === 9) columns += 4 - (columns % 4);
    else break;
  }
  return { columns, at };
}

/** A line without up to `columns` columns of its leading white space. */
export function dedent(line: string, columns: number): string {
  let removed = 0;
  let at = 0;
  while (at < line.length && removed < columns) {
    const character = line.charCodeAt(at);
    if (character === 32) removed += 1;
    else if (character === 9) removed += 4 - (removed % 4);
    else break;
    at += 1;
  }
  return line.slice(at);
}

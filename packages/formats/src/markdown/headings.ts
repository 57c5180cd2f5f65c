import { measureIndent } from '../text/lines.ts';
import type { Heading, PageLine } from './page.ts';

/** The start of a heading with number signs, after its indentation. */
export const ATX_HEADING = /^#{1,6}(?=[ \t]|$)/;

/** `## Title ##` as a heading; closing signs and trailing comments are not part of its text. */
export function atxHeading(text: string, lines: readonly PageLine[], index: number): Heading {
  const line = lines[index]!;
  const { at } = measureIndent(text, line.start, line.end);
  const level = ATX_HEADING.exec(text.slice(at, Math.min(at + 7, lines[index]!.end)))![0].length;
  const closing = /(?:^|[ \t])#+[ \t]*$/.exec(text.slice(at + level, line.end));
  const last = closing ? at + level + closing.index : line.end;
  return {
    level,
    first: index,
    last: index + 1,
    isSetext: false,
    ...trimmed(text, at + level, last),
  };
}

/** The lines of a paragraph with `===` or `---` under it. */
export function setextHeading(
  text: string,
  lines: readonly PageLine[],
  first: number,
  underline: number,
): Heading {
  const level = text.slice(lines[underline]!.start, lines[underline]!.end).includes('=') ? 1 : 2;
  const stretch = trimmed(text, lines[first]!.start, lines[underline - 1]!.end);
  return { level, first, last: underline + 1, isSetext: true, ...stretch };
}

function trimmed(text: string, from: number, to: number): Pick<Heading, 'start' | 'end' | 'text'> {
  const raw = text.slice(from, to);
  let bare = raw.trimEnd();
  while (bare.endsWith('-->') && bare.includes('<!--')) {
    bare = bare.slice(0, bare.lastIndexOf('<!--')).trimEnd();
  }
  const start = from + (raw.length - raw.trimStart().length);
  const end = Math.max(start, from + bare.length);
  return { start, end, text: text.slice(start, end) };
}

import type { FieldForm, FieldSpan } from '../parsed.ts';
import { dedent, measureIndent, withLineFeeds } from '../text/lines.ts';
import { storable } from '../text/limits.ts';
import { sdocValue } from '../strictdoc/sdoc-value.ts';
import { cellValue } from '../tables/scan-table.ts';
import { lineText } from '../text/plain.ts';
import { isSilent, type Page } from './page.ts';

/** A text with where it stands in its file. */
export interface Piece {
  text: string;
  span: FieldSpan;
}

/** The value that a stretch of the file says, by its form: `decodeField(text.slice(start, end), span)`. */
export function decodeField(raw: string, span: FieldSpan): string {
  if (span.form === 'prose') return proseText(raw, span.indent ?? 0);
  if (span.form === 'csv') return storable(cellValue(raw));
  if (span.form === 'sdoc') return storable(sdocValue(raw));
  if (span.form === 'cell') return storable(lineText(raw.replaceAll(String.raw`\|`, '|')));
  return storable(lineText(raw));
}

function proseText(raw: string, indent: number): string {
  const text = storable(withLineFeeds(raw));
  if (indent === 0 || !text.includes('\n')) return text;
  const [first, ...rest] = text.split('\n');
  return [first, ...rest.map((line) => dedent(line, indent))].join('\n');
}

/** The stretch `[start, end)` without white space at its ends, read in a form; null where nothing is left. */
export function pieceAt(
  page: Page,
  start: number,
  end: number,
  form: FieldForm,
  indent = 0,
): Piece | null {
  const raw = page.text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const to = start + raw.trimEnd().length;
  if (to <= from) return null;
  const span: FieldSpan =
    indent > 0 ? { start: from, end: to, form, indent } : { start: from, end: to, form };
  return { text: decodeField(page.text.slice(from, to), span), span };
}

/** Lines `[from, to)` as prose, without the blank lines, rules and comments at both ends. */
export function proseOf(page: Page, from: number, to: number): Piece | null {
  let first = from;
  let last = to;
  while (first < last && isSilent(page.lines[first]!)) first += 1;
  while (
    last > first &&
    isSilent(page.lines[last - 1]!) &&
    page.lines[last - 1]!.kind !== 'underline'
  )
    last -= 1;
  if (first >= last) return null;
  // Indentation at the start of an indented block of code is part of what it says.
  const line = page.lines[first]!;
  const start =
    line.kind === 'code' ? line.start : measureIndent(page.text, line.start, line.end).at;
  const end = page.lines[last - 1]!.end;
  const raw = page.text.slice(start, end);
  if (raw.trim() === '') return null;
  const span: FieldSpan = { start, end: start + raw.trimEnd().length, form: 'prose' };
  return { text: decodeField(page.text.slice(span.start, span.end), span), span };
}

/** The text of several pieces as one: paragraphs with a blank line between them. */
export function joinPieces(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('\n\n');
}

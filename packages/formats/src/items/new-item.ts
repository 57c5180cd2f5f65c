import { type Kind, SCHEMAS } from '@throughline/schema';
import type { Page } from '../markdown/page.ts';
import { joinPieces, type Piece } from '../markdown/prose.ts';
import type { FieldSpan, ParsedItem, Span } from '../parsed.ts';

/** An item with nothing but its title; a title given as a piece has its place in the text. */
export function newItem(
  kind: Kind,
  sourceId: string,
  title: string | Piece,
  span: Span,
): ParsedItem {
  const item: ParsedItem = {
    sourceId,
    aliases: [],
    kind,
    span: { start: span.start, end: span.end },
    title: typeof title === 'string' ? title : title.text,
    state: null,
    priority: null,
    body: '',
    labels: [],
    owner: null,
    fields: blankFields(kind),
    fieldSpans: {},
  };
  if (typeof title !== 'string') item.fieldSpans['title'] = title.span;
  return item;
}

// The lists of a blank are shared by all who read it: an item has its own.
function blankFields(kind: Kind): Record<string, unknown> {
  const blank = Object.entries(SCHEMAS[kind].blank) as [string, unknown][];
  return Object.fromEntries(
    blank.map(([name, value]) => [name, Array.isArray(value) ? [...(value as unknown[])] : value]),
  );
}

/**
 * Sets a prose field from where it stands; several places become `name.0`, `name.1` and so on.
 * `before` are texts put in front that stand nowhere as such.
 */
export function setProse(
  item: ParsedItem,
  name: string,
  pieces: readonly (Piece | null)[],
  before: readonly string[] = [],
): void {
  const present = pieces.filter((piece) => piece !== null);
  const text = [...before, joinPieces(present)].filter((part) => part !== '').join('\n\n');
  if (name === 'body') item.body = text;
  else if (text !== '') item.fields[name] = text;
  if (present.length === 1 && before.length === 0) item.fieldSpans[name] = present[0]!.span;
  else
    for (const [index, piece] of present.entries())
      item.fieldSpans[`${name}.${index}`] = piece.span;
}

/** Sets a list of texts from where they stand. */
export function setList(item: ParsedItem, name: string, pieces: readonly Piece[]): void {
  if (pieces.length === 0) return;
  item.fields[name] = pieces.map((piece) => piece.text);
  for (const [index, piece] of pieces.entries()) item.fieldSpans[`${name}.${index}`] = piece.span;
}

/** The span of lines `[from, to)`, without the white space at both ends. */
export function spanOfLines(page: Page, from: number, to: number): Span {
  if (from >= to) return { start: page.text.length, end: page.text.length };
  const first = page.lines[from]!.start;
  const raw = page.text.slice(first, page.lines[to - 1]!.end);
  const start = first + (raw.length - raw.trimStart().length);
  return { start, end: Math.max(start, first + raw.trimEnd().length) };
}

/** A span as a field's. */
export function asField(span: Span, form: FieldSpan['form']): FieldSpan {
  return { start: span.start, end: span.end, form };
}

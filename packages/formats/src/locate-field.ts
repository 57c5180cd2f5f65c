import type { ParsedItem, Span } from './parsed.ts';

/** A field's value with the place in the file of every one of its characters. */
export interface LocatedField {
  value: string;
  /** The stretch of the file that says a stretch of the value; both in UTF-16 units, half open. */
  spanOf: (start: number, end: number) => Span;
}

/**
 * Finds where each character of a text field stands in the file, whatever stands between them there:
 * indentation, line ends, escapes, quotes. Null where the field has no place in the text.
 */
export function locateField(
  text: string,
  { fieldSpans }: Pick<ParsedItem, 'fieldSpans'>,
  field: string,
  value: string,
): LocatedField | null {
  const spans = spansOf(fieldSpans, field);
  if (spans.length === 0) return null;
  const places: number[] = [];
  let piece = 0;
  let at = spans[0]!.start;
  for (let index = 0; index < value.length; index += 1) {
    const next = findNext(text, spans, { piece, at }, value[index]!);
    if (next) ({ piece, at } = next);
    places.push(at);
    if (next) at += 1;
  }
  const end = spans[piece]!.end;
  return {
    value,
    spanOf(from, to) {
      const start = places[from] ?? end;
      return { start, end: Math.max(start, to > from ? places[to - 1]! + 1 : start) };
    },
  };
}

/** The spans of `field`, or those of `field.0`, `field.1` … where it stands in several places. */
function spansOf(spans: ParsedItem['fieldSpans'], field: string): Span[] {
  const whole = spans[field];
  if (whole) return [whole];
  const pieces: Span[] = [];
  for (let piece = spans[`${field}.0`]; piece; piece = spans[`${field}.${pieces.length}`])
    pieces.push(piece);
  return pieces;
}

interface Position {
  piece: number;
  at: number;
}

/** How far the text may go on without saying the next character of the value. */
const LONGEST_GAP = 400;

/** White space of the value that joins pieces, or folds a line end, need not stand in the text. */
function findNext(text: string, spans: Span[], from: Position, character: string): Position | null {
  const isSpace = character.trim() === '';
  for (let { piece, at } = from; piece < spans.length; piece += 1, at = spans[piece]?.start ?? 0) {
    const end = Math.min(spans[piece]!.end, at + LONGEST_GAP);
    for (; at < end; at += 1) {
      if (text[at] === character || (isSpace && text[at]!.trim() === '')) return { piece, at };
      if (isSpace) return null;
    }
    if (isSpace) return null;
  }
  return null;
}

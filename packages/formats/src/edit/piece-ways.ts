import { diffIndices } from 'node-diff3';
import type { FieldSpan } from '../parsed.ts';
import { decodeField } from '../markdown/prose.ts';
import { withLineFeeds } from '../text/lines.ts';
import { valueWays } from './value-ways.ts';
import type { Splice, Way, Writing } from '../reader.ts';
import { valueOf } from './way.ts';

/** A piece of a text that stands in several places, with its lines `[first, last)` in the whole. */
interface PlacedPiece {
  key: string;
  text: string;
  first: number;
  last: number;
}

/** Ways to write a text that stands in several places: each change goes where the changed lines are. */
export function* pieceWays(writing: Writing): Generator<Way> {
  const { item, field, value } = writing;
  const old = valueOf(item, field);
  if (typeof old !== 'string' || typeof value !== 'string') return;
  const pieces = placedPieces(writing, old);
  if (pieces === null) return;
  const [before, after] = [old.split('\n'), withLineFeeds(value).trim().split('\n')];
  const texts = new Map(pieces.map((piece) => [piece.key, piece.text.split('\n')]));
  for (const { buffer1, buffer2Content } of diffIndices(before, after).toReversed()) {
    const [at, length] = buffer1;
    if (!changeLines(pieces, texts, at, at + length, buffer2Content)) return;
  }
  const splices: Splice[] = [];
  for (const { key, text } of pieces) {
    const wanted = texts.get(key)!.join('\n');
    if (wanted === text) continue;
    const [way] = valueWays({ ...writing, field: key, value: wanted });
    if (!way) return;
    splices.push(...way);
  }
  yield splices;
}

function placedPieces({ item, field, page }: Writing, whole: string): PlacedPiece[] | null {
  const pieces: PlacedPiece[] = [];
  let at = 0;
  for (let part = 0; ; part += 1) {
    const span: FieldSpan | undefined = item.fieldSpans[`${field}.${part}`];
    if (!span) return pieces;
    const text = decodeField(page.text.slice(span.start, span.end), span);
    const found = whole.indexOf(text, at);
    if (found < 0) return null;
    const first = whole.slice(0, found).split('\n').length - 1;
    pieces.push({ key: `${field}.${part}`, text, first, last: first + text.split('\n').length });
    at = found + text.length;
  }
}

// A change over several pieces goes to the first of them with all that they keep.
function changeLines(
  pieces: readonly PlacedPiece[],
  texts: Map<string, string[]>,
  from: number,
  to: number,
  added: readonly string[],
): boolean {
  const touched = pieces.filter(({ first, last }) => from <= last && to >= first);
  const [head] = touched;
  const inside = touched.find(({ first, last }) => from >= first && to <= last);
  if (inside) {
    texts.get(inside.key)!.splice(from - inside.first, to - from, ...added);
    return true;
  }
  if (!head || from < head.first) return false;
  const tail = touched.at(-1)!;
  const rest = to <= tail.last ? texts.get(tail.key)!.slice(Math.max(to - tail.first, 0)) : [];
  texts.set(head.key, [...texts.get(head.key)!.slice(0, from - head.first), ...added, ...rest]);
  for (const { key } of touched.slice(1)) texts.set(key, []);
  return true;
}

import { diffIndices } from 'node-diff3';
import type { FieldSpan } from '../parsed.ts';
import { type Line, lineIndexAt } from '../text/lines.ts';
import { pieceWays } from './piece-ways.ts';
import { valueWays } from './value-ways.ts';
import type { Splice, Way, Writing } from '../reader.ts';
import { lineEndOf, valueOf } from './way.ts';

/** A part of an element with the key under which its span is kept: `text`, `title`, or the whole. */
interface Part {
  key: string;
  name: string | null;
  span: FieldSpan;
}

/**
 * Ways to write a list whose elements stand one by one: those that changed are replaced where they
 * are, new ones follow the one before in the same style, and lines of removed ones go.
 */
export function* elementWays(writing: Writing): Generator<Way> {
  const { item, field, value } = writing;
  const [old, wanted] = [valueOf(item, field), value];
  if (!Array.isArray(old) || !Array.isArray(wanted)) return;
  const [before, after] = [old.map(textOf), wanted.map(textOf)];
  // Elements that keep their place are changed in place, also where most of the text is new.
  const hunks =
    before.length === after.length
      ? before.flatMap((text, index) =>
          text === after[index]
            ? []
            : [{ at: index, removed: 1, added: [wanted[index] as unknown], to: index }],
        )
      : diffIndices(before, after).map(({ buffer1, buffer2 }) => ({
          at: buffer1[0],
          removed: buffer1[1],
          added: wanted.slice(buffer2[0], buffer2[0] + buffer2[1]) as unknown[],
          to: buffer2[0],
        }));
  for (const choice of [0, 1, 2]) {
    const splices: Splice[] = [];
    for (const hunk of hunks) {
      const made = hunkSplices(writing, hunk, choice);
      if (made === null) return;
      splices.push(...made);
    }
    yield splices;
  }
}

interface Hunk {
  at: number;
  removed: number;
  added: unknown[];
  to: number;
}

function hunkSplices(writing: Writing, hunk: Hunk, choice: number): Splice[] | null {
  const splices: Splice[] = [];
  const changed = Math.min(hunk.removed, hunk.added.length);
  for (let index = 0; index < changed; index += 1) {
    const made = changedElement(writing, hunk.at + index, hunk.added[index], choice);
    if (made === null) return null;
    splices.push(...made);
  }
  for (let index = hunk.at + changed; index < hunk.at + hunk.removed; index += 1) {
    const extent = extentOf(writing, index);
    if (!extent) return null;
    splices.push({ ...extent, text: '' });
  }
  const news = hunk.added.slice(changed);
  if (news.length === 0) return splices;
  const inserted = insertedElements(writing, hunk.at + changed - 1, news);
  return inserted && [...splices, inserted];
}

function changedElement(
  writing: Writing,
  index: number,
  wanted: unknown,
  choice: number,
): Splice[] | null {
  const old = (valueOf(writing.item, writing.field) as unknown[])[index];
  const splices: Splice[] = [];
  for (const name of namesOf(wanted)) {
    const [was, is] = [partOf(old, name), partOf(wanted, name)];
    if (JSON.stringify(was) === JSON.stringify(is)) continue;
    const key = name === null ? `${writing.field}.${index}` : `${writing.field}.${index}.${name}`;
    const part = { ...writing, field: key, value: is };
    const ways = [...valueWays(part), ...pieceWays(part)];
    const way = ways[Math.min(choice, ways.length - 1)];
    if (!way) return null;
    splices.push(...way);
  }
  return splices;
}

const namesOf = (element: unknown): (string | null)[] =>
  typeof element === 'object' && element !== null ? Object.keys(element) : [null];

const partOf = (element: unknown, name: string | null): unknown =>
  name === null ? element : (element as Record<string, unknown> | undefined)?.[name];

const textOf = (element: unknown): string => JSON.stringify(element);

/** The spans of an element, in the order of the text. */
function partsOf({ item, field }: Writing, index: number): Part[] {
  const prefix = `${field}.${index}`;
  return Object.entries(item.fieldSpans)
    .filter(([key]) => key === prefix || key.startsWith(`${prefix}.`))
    .map(([key, span]) => ({
      key,
      name: key === prefix ? null : key.slice(prefix.length + 1),
      span,
    }))
    .toSorted((a, b) => a.span.start - b.span.start);
}

// With the gap before it, or the gap after it where it is the first: nothing outside the list is touched.
function extentOf(writing: Writing, index: number): { start: number; end: number } | null {
  const parts = partsOf(writing, index);
  if (parts.length === 0) return null;
  const { lines } = writing.page;
  const [first, last] = linesOf(writing, parts);
  const next = partsOf(writing, index + 1)[0];
  if (index === 0 && next)
    return { start: first.start, end: lines[lineIndexAt(lines, next.span.start)]!.start };
  const before = partsOf(writing, index - 1).at(-1);
  if (before) return { start: linesOf(writing, [before])[1].end, end: last.end };
  return { start: lines[lineIndexAt(lines, first.start) - 1]?.end ?? first.start, end: last.end };
}

/** The first and the last line that some parts stand on. */
function linesOf({ page }: Writing, parts: readonly Part[]): [Line, Line] {
  const { lines } = page;
  const end = Math.max(...parts.map(({ span }) => span.end));
  return [lines[lineIndexAt(lines, parts[0]!.span.start)]!, lines[lineIndexAt(lines, end - 1)]!];
}

function insertedElements(
  writing: Writing,
  after: number,
  wanted: readonly unknown[],
): Splice | null {
  const { text } = writing.page;
  const model = partsOf(writing, Math.max(after, 0));
  if (model.length === 0) return null;
  const [first, last] = linesOf(writing, model);
  const lineEnd = lineEndOf(text);
  const at = Math.max(after, 0);
  const isHeading = text.slice(first.start, first.end).trimStart().startsWith('#');
  const gap =
    gapAfter(writing, at, last) ?? gapBefore(writing, at, first) ?? (isHeading ? lineEnd : '');
  const made = wanted.map((element, count) =>
    elementText(writing, model, first, element, count + 1),
  );
  if (made.some((one) => one === null)) return null;
  if (after < 0)
    return {
      start: first.start,
      end: first.start,
      text: made.map((one) => one + lineEnd + gap).join(''),
    };
  const block = made.map((one) => gap + one).join(lineEnd);
  return { start: last.end, end: last.end, text: lineEnd + block };
}

// What separates an element from its neighbour: blank lines, or nothing.
function gapAfter(writing: Writing, index: number, last: Line): string | null {
  const next = partsOf(writing, index + 1)[0];
  if (!next) return null;
  const { lines, text } = writing.page;
  const line = lines[lineIndexAt(lines, next.span.start)]!;
  const between = text.slice(last.next, line.start);
  return between.trim() === '' ? between : null;
}

function gapBefore(writing: Writing, index: number, first: Line): string | null {
  const before = partsOf(writing, index - 1).at(-1);
  if (!before) return null;
  const { lines, text } = writing.page;
  const line = lines[lineIndexAt(lines, before.span.end - 1)]!;
  const between = text.slice(line.next, first.start);
  return between.trim() === '' ? between : null;
}

/** A new element that looks like its model: what stands around the model's parts is repeated. */
function elementText(
  writing: Writing,
  model: readonly Part[],
  first: Line,
  element: unknown,
  count: number,
): string | null {
  const { text } = writing.page;
  let made = '';
  let at = first.start;
  for (const part of model) {
    const value = partOf(element, part.name);
    const ways = [...valueWays({ ...writing, field: part.key, value })];
    const way = ways[0];
    if (value === undefined || (way === undefined && value !== '')) return null;
    made += numbered(text.slice(at, part.span.start), count);
    made += way?.[0]?.text ?? text.slice(part.span.start, part.span.end);
    at = part.span.end;
  }
  return made;
}

// `1. ` and `- [ ] #3 ` count on.
const numbered = (marker: string, count: number) =>
  marker.replace(/\d+(?=[.)]?\s*$)/, (number) => String(Number(number) + count));

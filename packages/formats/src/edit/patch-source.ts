import type { ParsedSource, SourceText } from '../parsed.ts';
import type { SourceEncoding } from '../decode-source.ts';
import { pageOf, readSource } from '../read-source.ts';
import type { ReadContext, Way, Writing } from '../reader.ts';
import { READERS } from '../readers.ts';
import { elementWays } from './element-ways.ts';
import { isEncodable } from './is-encodable.ts';
import { isPlaced } from './is-placed.ts';
import { isOnlyChange } from './is-same-reading.ts';
import { pieceWays } from './piece-ways.ts';
import { isSameValue } from './same-value.ts';
import { valueWays } from './value-ways.ts';
import { applyWay, valueOf } from './way.ts';

/** New values for fields of one item: `title`, `state`, `body`, … and the fields of its kind, whole. */
export interface ItemEdit {
  sourceId: string;
  values: Record<string, unknown>;
}

/** A value that was not written, and why; the text has the old one still. */
export interface UnwrittenField {
  sourceId: string;
  field: string;
  /**
   * `no_item`: not in this file. `no_place`: nothing there says this field. `no_word`: the dialect has no
   * word for the value. `not_readable`: whatever could be written would change what else the file says.
   */
  code: 'no_item' | 'no_place' | 'no_word' | 'not_readable';
  message: string;
}

/** A text with edits made, and what it reads as. */
export interface PatchedSource {
  text: string;
  source: ParsedSource;
  unwritten: UnwrittenField[];
  /** Ids that follow a title and changed with it, old to new. */
  renamed: Map<string, string>;
}

export interface PatchOptions {
  context?: ReadContext;
  /** What the text is kept in: a value it has no characters for is refused. UTF-8 where absent. */
  encoding?: SourceEncoding;
}

/**
 * Writes new values into a text, each in the place and the style of the old one. A value is written
 * only if the new text then reads as before in all but that field; everything else is refused by name.
 */
export function patchSource(
  source: SourceText,
  edits: readonly ItemEdit[],
  options: PatchOptions = {},
): PatchedSource {
  const before = readSource(source, options.context);
  let [text, read] = [source.text, before];
  const unwritten: UnwrittenField[] = [];
  for (const { sourceId, values } of edits) {
    const index = before.items.findIndex((item) => item.sourceId === sourceId);
    for (const [field, value] of Object.entries(values)) {
      const item = read.items[index];
      if (item && isSameValue(valueOf(item, field), value)) continue;
      const written = item
        ? writeField({ ...source, text }, read, index, field, value, options)
        : 'no_item';
      if (typeof written === 'string') unwritten.push(unwrittenField(sourceId, field, written));
      else [text, read] = [written.text, written.source];
    }
  }
  const renamed = new Map<string, string>();
  for (const [index, { sourceId }] of before.items.entries())
    if (read.items[index]!.sourceId !== sourceId)
      renamed.set(sourceId, read.items[index]!.sourceId);
  return { text, source: read, unwritten, renamed };
}

const REASONS: Record<UnwrittenField['code'], (field: string) => string> = {
  no_item: () => 'the file has no such item',
  no_place: (field) => `the file has no place for ${field}`,
  no_word: (field) => `the file has no word for this ${field}`,
  not_readable: (field) => `the file would not read back with this ${field}`,
};

function unwrittenField(
  sourceId: string,
  field: string,
  code: UnwrittenField['code'],
): UnwrittenField {
  return { sourceId, field, code, message: REASONS[code](field) };
}

function writeField(
  source: SourceText,
  read: ParsedSource,
  index: number,
  field: string,
  value: unknown,
  { context, encoding }: PatchOptions,
): { text: string; source: ParsedSource } | UnwrittenField['code'] {
  const page = pageOf(source);
  const item = read.items[index]!;
  const writing = { page, item, field, value, context: context ?? { statuses: [] } };
  let hasWay = false;
  const tried = new Set([source.text]);
  for (const way of waysOf(writing, read.format)) {
    hasWay = true;
    const text = applyWay(source.text, way);
    if (tried.has(text) || !isEncodable(text, encoding)) continue;
    tried.add(text);
    const next = readSource({ ...source, text }, context);
    if (isOnlyChange(read, next, index, field, value)) return { text, source: next };
  }
  if (item.fieldSpans[field]?.form === 'word') return 'no_word';
  return hasWay || isPlaced(item, field) ? 'not_readable' : 'no_place';
}

function* waysOf(writing: Writing, format: string | null): Generator<Way> {
  const { item, field, value } = writing;
  if (item.fieldSpans[field]) yield* valueWays(writing);
  else if (Array.isArray(value)) yield* elementWays(writing);
  else if (isPlaced(item, field)) yield* pieceWays(writing);
  yield* READERS.find(({ id }) => id === format)?.ways?.(writing) ?? [];
}

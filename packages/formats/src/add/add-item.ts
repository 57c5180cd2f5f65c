import { initialState } from '@throughline/schema';
import type { SourceEncoding } from '../decode-source.ts';
import { isSameReading } from '../edit/is-same-reading.ts';
import { patchSource, type UnwrittenField } from '../edit/patch-source.ts';
import { isSameValue } from '../edit/same-value.ts';
import { valueOf } from '../edit/way.ts';
import { splitPath } from '../markdown/page.ts';
import type { ParsedItem, ParsedSource, SourceText } from '../parsed.ts';
import { pageOf, readSource } from '../read-source.ts';
import type { Adding, NewFile, NewItem, ReadContext, Reader, ReadPage } from '../reader.ts';
import { READERS } from '../readers.ts';

/** An item to be written where there is none, and what stands around that place. */
export interface ItemAddition {
  item: NewItem;
  /** A file, or a folder without a slash at its end; `.` for that of the paths. */
  into: string;
  /** The files there: in and below the folder, or the one. */
  sources: readonly SourceText[];
  day: string;
  takenIds: readonly string[];
  /** The id of the item in a file that the new one is a part of. */
  partOf?: (path: string) => string | undefined;
  takenPaths: readonly string[];
  contextOf: (path: string) => ReadContext;
  encodingOf: (path: string) => SourceEncoding;
}

/** The file that holds the new item: a new one, or one of those that were there. */
export interface AddedItem {
  path: string;
  text: string;
  format: string;
  isNewFile: boolean;
  /** What the file says of the item. */
  item: ParsedItem;
  /** The fields that the dialect has no place or no word for. */
  unwritten: UnwrittenField[];
}

/**
 * Writes an item into a file, or into a new file of a folder, the way those around it are written. What
 * was there stays as it is, line by line; what was written reads back as one more item. Where nothing in
 * the place takes such an item the answer is the reason, in words.
 */
export function addItem(addition: ItemAddition): AddedItem | string {
  const { item, into, contextOf } = addition;
  const read = addition.sources.map((source) => readSource(source, contextOf(source.path)));
  const pages = read.map((source, at) => ({
    source,
    text: addition.sources[at]!,
    reader: READERS.find(({ id }) => id === source.format),
  }));
  const isFile = pages.length === 1 && pages[0]!.source.path === into;
  const folder = into === '.' ? '' : `${into}/`;
  const drafts = (isFile ? null : fileDrafts(addition, pages, folder)) ?? [];
  for (const draft of drafts) {
    const added = addedFile(addition, draft);
    if (added) return added;
  }
  const holders = pages.filter(({ reader }) => reader?.newEntries?.kinds.includes(item.kind));
  const near = holders.filter(({ source }) => isFile || splitPath(source.path).folder === folder);
  const [holder, other] = near.length > 0 ? near : holders;
  if (holder && !other) return addedEntry(addition, holder) ?? unreadable(holder.source.path);
  if (holder) {
    const paths = (near.length > 0 ? near : holders).map(({ source }) => source.path);
    return `${into} has ${paths.length} files that take a ${item.kind}; name one: ${paths.slice(0, 3).join(', ')}`;
  }
  return pages.length === 0 ? `nothing was imported from ${into}` : nothingTakes(into, item);
}

const unreadable = (path: string) => `${path} would not read back with this item in it`;
const nothingTakes = (into: string, { kind }: NewItem) =>
  `${into} has no file of a format in which a ${kind} is written`;

interface Candidate {
  source: ParsedSource;
  text: SourceText;
  reader: Reader | undefined;
}

function addingOf(addition: ItemAddition, path: string): Adding {
  const { item, day, takenIds, contextOf } = addition;
  const partOf = addition.partOf?.(path);
  return { item, day, takenIds, context: contextOf(path), ...(partOf !== undefined && { partOf }) };
}

const readPage = ({ source, text }: Candidate): ReadPage => ({
  page: pageOf(text),
  items: source.items,
});

/** Drafts in the format that most files of the folder have, of those that take such an item. */
function fileDrafts(
  addition: ItemAddition,
  pages: readonly Candidate[],
  folder: string,
): Iterable<NewFile> | null {
  const { item } = addition;
  const byReader = new Map<Reader, Candidate[]>();
  for (const candidate of pages) {
    const { reader, source } = candidate;
    const takes = reader?.newFiles?.kinds.includes(item.kind);
    // A record may be a folder of its own: those count as neighbours, too.
    const below = source.path.slice(folder.length).split('/').length - 1;
    if (reader && takes && below <= 1)
      byReader.set(reader, [...(byReader.get(reader) ?? []), candidate]);
  }
  const [most] = [...byReader].toSorted(([, a], [, b]) => b.length - a.length);
  if (!most) return null;
  const [reader, candidates] = most;
  const adding = addingOf(addition, candidates[0]!.source.path);
  return reader.newFiles!.write(adding, { folder, pages: candidates.map(readPage) });
}

function addedFile(addition: ItemAddition, draft: NewFile): AddedItem | null {
  if (addition.takenPaths.includes(draft.path)) return null;
  const source = readSource(draft, addition.contextOf(draft.path));
  const [item, other] = source.items;
  if (!item || other || source.links.length > 0) return null;
  return finished(addition, draft, item, true);
}

function addedEntry(addition: ItemAddition, holder: Candidate): AddedItem | null {
  const adding = addingOf(addition, holder.source.path);
  for (const draft of holder.reader!.newEntries!.write(adding, readPage(holder))) {
    const { columns } = holder.text;
    const text = { ...draft, ...(columns && { columns }) };
    const after = readSource(text, adding.context);
    const index = after.items.findIndex(
      ({ sourceId }) => !holder.source.items.some((known) => known.sourceId === sourceId),
    );
    const item = after.items[index];
    if (!item || !isSameReading(holder.source, after, index)) continue;
    const added = finished(addition, text, item, false);
    if (added) return added;
  }
  return null;
}

/** Fills in what the draft does not say yet; null where it is no such item at all. */
function finished(
  addition: ItemAddition,
  draft: SourceText,
  found: ParsedItem,
  isNewFile: boolean,
): AddedItem | null {
  const { item, contextOf, encodingOf } = addition;
  if (found.kind !== item.kind) return null;
  const values = missingValues(item, found);
  const { sourceId } = found;
  const patched = patchSource(draft, [{ sourceId, values }], {
    context: contextOf(draft.path),
    encoding: encodingOf(draft.path),
  });
  const id = patched.renamed.get(sourceId) ?? sourceId;
  const written = patched.source.items.find((one) => one.sourceId === id)!;
  const isTitled = isSameValue(written.title, item.title) || !written.fieldSpans['title'];
  if (!isTitled) return null;
  const { text } = patched;
  // The state that every item begins in is what a dialect without a word for it says, too.
  const unwritten = patched.unwritten.filter(
    ({ field }) => field !== 'state' || item.state !== initialState(item.kind),
  );
  return {
    path: draft.path,
    text,
    format: patched.source.format!,
    isNewFile,
    item: written,
    unwritten,
  };
}

// What a file says of its own accord where the item says nothing stays: a heading that is a label, a day.
function missingValues(item: NewItem, found: ParsedItem): Record<string, unknown> {
  const { title, state, priority, body, labels, owner, fields } = item;
  const wanted = Object.entries({ title, state, priority, body, labels, owner, ...fields });
  return Object.fromEntries(
    wanted.filter(([name, value]) => !isBlank(value) && !isSameValue(value, valueOf(found, name))),
  );
}

const isBlank = (value: unknown) =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

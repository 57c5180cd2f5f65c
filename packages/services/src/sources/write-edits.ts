import {
  decodeSource,
  encodeSource,
  isSameValue,
  type ItemEdit,
  type ParsedItem,
  patchSource,
  type ReadContext,
  readContexts,
  readSource,
} from '@throughline/formats';
import type { ProjectId, UnwrittenEdit } from '@throughline/schema';
import type { Stores } from '../context.ts';
import type { ItemRecord } from '../items/item-store.ts';
import { asFields, keyOf } from '../items/present.ts';
import { blankOf, snapshotOf } from './snapshot.ts';
import type { KnownSpan, SourceFileRecord } from './source-store.ts';

/** A kept file with the edits made here in it. */
export interface WrittenFile {
  file: SourceFileRecord;
  content: Uint8Array;
  /** The keys of the items whose edits are in it. */
  editedItems: string[];
  unwritten: UnwrittenEdit[];
}

interface PlacedItem {
  span: KnownSpan;
  item: ItemRecord;
}

/** Writes what was edited here into the files that the items came from. */
export async function writeEdits(
  stores: Pick<Stores, 'sources' | 'items'>,
  projectId: ProjectId,
  files: readonly SourceFileRecord[],
  spans: readonly KnownSpan[],
): Promise<WrittenFile[]> {
  const paths = new Set(files.map(({ path }) => path));
  const here = spans.filter(({ path, isGone }) => paths.has(path) && !isGone);
  const placed = await placedItems(stores, projectId, here);
  const contextOf = await contextsOf(stores, projectId, files);
  return files.map((file) => writeFile(file, placed.get(file.path) ?? [], contextOf(file.path)));
}

async function placedItems(
  stores: Pick<Stores, 'items'>,
  projectId: ProjectId,
  spans: readonly KnownSpan[],
): Promise<Map<string, PlacedItem[]>> {
  const found = await stores.items.findMany(
    projectId,
    spans.map(({ itemId }) => itemId),
  );
  const items = new Map(found.map((item) => [item.id, item]));
  const placed = new Map<string, PlacedItem[]>();
  for (const span of spans) {
    const item = items.get(span.itemId);
    if (item && isEdited(span, item))
      placed.set(span.path, [...(placed.get(span.path) ?? []), { span, item }]);
  }
  return placed;
}

function isEdited(span: KnownSpan, item: ItemRecord): boolean {
  const [blank, current] = [blankOf(span.kind), asFields(item)];
  return Object.entries(span.parsed).some(
    ([name, value]) => !isSameValue(current[name], value ?? blank[name]),
  );
}

/** What a Backlog.md config says of the tasks beside it, where there are such tasks. */
export async function contextsOf(
  stores: Pick<Stores, 'sources'>,
  projectId: ProjectId,
  files: readonly SourceFileRecord[],
): Promise<(path: string) => ReadContext> {
  if (!files.some(({ format }) => format === 'backlog-task')) return readContexts([]);
  const kept = await stores.sources.files(projectId);
  const paths = kept.filter(({ format, isGone }) => format === 'backlog-config' && !isGone);
  const configs = await stores.sources.contents(
    projectId,
    paths.map(({ path }) => path),
  );
  return readContexts(
    configs.map(({ path, content }) => ({ path, text: decodeSource(content).text })),
  );
}

function writeFile(
  file: SourceFileRecord,
  placed: readonly PlacedItem[],
  context: ReadContext,
): WrittenFile {
  const untouched = { file, content: file.content, editedItems: [], unwritten: [] };
  if (placed.length === 0) return untouched;
  const { path } = file;
  const { text, encoding } = decodeSource(file.content, path);
  const source = { path, text, ...(file.columns.length > 0 && { columns: file.columns }) };
  const read = new Map(readSource(source, context).items.map((item) => [item.sourceId, item]));
  const unwritten: UnwrittenEdit[] = [];
  const edits: ItemEdit[] = placed.map(({ span, item }) => {
    const values = editedValues(span, item, read.get(span.sourceId));
    for (const { field } of span.conflicts) {
      if (!(field in values)) continue;
      delete values[field];
      unwritten.push({ key: keyOf(item), field, code: 'conflict', message: CONFLICT });
    }
    return { sourceId: span.sourceId, values };
  });
  const keys = new Map(placed.map(({ span, item }) => [span.sourceId, keyOf(item)]));
  if (!Buffer.from(encodeSource(text, encoding)).equals(file.content)) {
    for (const { sourceId, values } of edits)
      for (const field of Object.keys(values))
        unwritten.push({ key: keys.get(sourceId)!, field, code: 'not_text', message: NOT_TEXT });
    return { ...untouched, unwritten };
  }
  const patched = patchSource(source, edits, { context, encoding });
  for (const { sourceId, field, code, message } of patched.unwritten)
    unwritten.push({ key: keys.get(sourceId)!, field, code, message });
  const refused = new Set(patched.unwritten.map(({ sourceId, field }) => `${sourceId} ${field}`));
  const editedItems = edits
    .filter(({ sourceId, values }) =>
      Object.keys(values).some((field) => !refused.has(`${sourceId} ${field}`)),
    )
    .map(({ sourceId }) => keys.get(sourceId)!);
  const content = patched.text === text ? file.content : encodeSource(patched.text, encoding);
  return { file, content, editedItems, unwritten };
}

const CONFLICT = 'the file was changed here too; settle the conflict first';
const NOT_TEXT = 'the file has bytes that are no text, and stays as it is';

/** The fields that were changed here, and that the file says otherwise. */
function editedValues(
  { parsed, kind }: KnownSpan,
  item: ItemRecord,
  read: ParsedItem | undefined,
): Record<string, unknown> {
  const [blank, current] = [blankOf(kind), asFields(item)];
  const says: Record<string, unknown> = read ? snapshotOf(read) : {};
  const names = Object.entries(parsed).flatMap(([name, base]) => {
    const isOurs = !isSameValue(current[name], base ?? blank[name]);
    return isOurs && !isSameValue(current[name], says[name] ?? blank[name]) ? [name] : [];
  });
  return Object.fromEntries(names.map((name) => [name, current[name]]));
}

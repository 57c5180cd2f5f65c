import {
  addItem,
  type AddedItem,
  decodeSource,
  encodeSource,
  isSameValue,
  type ParsedItem,
  type SourceEncoding,
  type SourceText,
} from '@throughline/formats';
import type { Fields, ProjectId } from '@throughline/schema';
import type { Stores } from '../context.ts';
import type { ItemRecord } from '../items/item-store.ts';
import { asFields } from '../items/present.ts';
import type { ReadItem } from './match-items.ts';
import { blankOf, snapshotOf } from './snapshot.ts';
import type { KnownSpan, Placement, SourceFileRecord } from './source-store.ts';
import { contextsOf, writeEdits } from './write-edits.ts';

/** An item that is in no file, as it was written where it is to be. */
export interface PlannedAddition extends Omit<AddedItem, 'text'> {
  record: ItemRecord;
}

/** What becomes of the items that are to be written somewhere. */
export interface AdditionPlan {
  added: PlannedAddition[];
  /** Those that cannot be written there, and why. */
  refused: { record: ItemRecord; into: string; message: string }[];
  /** The files with the new items in them, by path; new files and those that were there. */
  contents: ReadonlyMap<string, Uint8Array>;
}

interface OpenFile extends SourceText {
  encoding: SourceEncoding;
}

/** Writes the items that are in no file where they are to be, one after the other, by kind and number. */
export async function planAdditions(
  stores: Pick<Stores, 'sources' | 'items' | 'links'>,
  projectId: ProjectId,
  spans: readonly KnownSpan[],
): Promise<AdditionPlan> {
  const plan = { added: [] as PlannedAddition[], refused: [] as AdditionPlan['refused'] };
  const placements = await stores.sources.placements(projectId);
  if (placements.length === 0) return { ...plan, contents: new Map() };
  const waiting = await waitingItems(stores, projectId, placements);
  const heads = await stores.sources.files(projectId);
  const paths = heads.filter(
    ({ path, isGone }) => !isGone && waiting.some(({ into }) => isIn(path, into)),
  );
  const records = await stores.sources.contents(
    projectId,
    paths.map(({ path }) => path),
  );
  const files = await openFiles(stores, projectId, records, spans);
  const contextOf = await contextsOf(stores, projectId, records);
  const edges = await stores.links.edges(projectId, ['refines', 'parent']);
  const wholes = new Map(edges.map(({ fromId, toId }) => [fromId, toId]));
  const touched = new Set<string>();
  for (const { record, into } of waiting) {
    const { kind, createdAt } = record;
    const { title, state, priority, body, labels, owner, fields } = record;
    const partOf = wholes.get(record.id);
    const written = addItem({
      item: { kind, title, state, priority, body, labels, owner, fields },
      into,
      sources: [...files.values()].filter(({ path }) => isIn(path, into)),
      day: createdAt.toISOString().slice(0, 10),
      takenIds: [
        ...spans.map(({ sourceId }) => sourceId),
        ...plan.added.map(({ item }) => item.sourceId),
      ],
      partOf: (path) =>
        spans.find((span) => span.itemId === partOf && span.path === path)?.sourceId,
      takenPaths: heads.map(({ path }) => path),
      contextOf,
      encodingOf: (path) => files.get(path)?.encoding ?? 'utf-8',
    });
    if (typeof written === 'string') {
      plan.refused.push({ record, into, message: written });
      continue;
    }
    const { text, ...added } = written;
    const before = files.get(added.path);
    files.set(added.path, { encoding: 'utf-8', ...before, path: added.path, text });
    touched.add(added.path);
    plan.added.push({ ...added, record });
  }
  const contents = new Map(
    [...touched].map((path) => [
      path,
      encodeSource(files.get(path)!.text, files.get(path)!.encoding),
    ]),
  );
  return { ...plan, contents };
}

const isIn = (path: string, into: string) =>
  into === '.' || path === into || path.startsWith(`${into}/`);

/** The live items among them that are in no file. */
async function waitingItems(
  stores: Pick<Stores, 'sources' | 'items' | 'links'>,
  projectId: ProjectId,
  placements: readonly Placement[],
): Promise<{ record: ItemRecord; into: string }[]> {
  const places = new Map(placements.map(({ itemId, into }) => [itemId, into]));
  const records = await stores.items.findMany(projectId, [...places.keys()]);
  return records
    .filter(({ archivedAt }) => archivedAt === null)
    .toSorted((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.number - b.number))
    .map((record) => ({ record, into: places.get(record.id)! }));
}

/** The files with what was edited here; without those whose bytes are no text, which nothing is written into. */
async function openFiles(
  stores: Pick<Stores, 'sources' | 'items' | 'links'>,
  projectId: ProjectId,
  records: readonly SourceFileRecord[],
  spans: readonly KnownSpan[],
): Promise<Map<string, OpenFile>> {
  const open = new Map<string, OpenFile>();
  for (const { file, content } of await writeEdits(stores, projectId, records, spans)) {
    const { path, columns } = file;
    const { text, encoding } = decodeSource(content, path);
    if (!Buffer.from(encodeSource(text, encoding)).equals(content)) continue;
    open.set(path, { path, text, encoding, ...(columns.length > 0 && { columns }) });
  }
  return open;
}

/**
 * The items that are to be written, as if they had stood there and were gone: an import that finds them
 * there recognises them. An item of the file's own that took the id first is another one.
 */
export async function placedSpans(
  stores: Pick<Stores, 'sources' | 'items' | 'links'>,
  projectId: ProjectId,
  read: readonly ReadItem[],
  spans: readonly KnownSpan[],
): Promise<KnownSpan[]> {
  const { added } = await planAdditions(stores, projectId, spans);
  const files = added.length > 0 ? await stores.sources.files(projectId) : [];
  const ids = new Map(files.map(({ path, id }) => [path, id]));
  const ours = added.filter(({ path, item }) =>
    read.every(
      (other) =>
        other.path !== path || other.item.sourceId !== item.sourceId || isAlike(other.item, item),
    ),
  );
  return ours.map(({ record, path, item }) => ({
    projectId,
    itemId: record.id,
    sourceFileId: ids.get(path) ?? ('' as KnownSpan['sourceFileId']),
    sourceId: item.sourceId,
    line: 1,
    start: item.span.start,
    end: item.span.end,
    fieldSpans: item.fieldSpans,
    parsed: baseOf(record, snapshotOf(item)),
    conflicts: [],
    isGone: true,
    title: record.title,
    path,
    kind: record.kind,
    number: record.number,
  }));
}

/** Fields that hold enough words to tell an item by. */
const TELLING = ['title', 'statement', 'context', 'outcome', 'body'];

const isAlike = (a: ParsedItem, b: ParsedItem) =>
  TELLING.some((name) => {
    const [one, other] = [snapshotOf(a)[name] ?? '', snapshotOf(b)[name]];
    return one !== '' && isSameValue(one, other);
  });

// What the file says of its own accord where the item says nothing is taken over; the rest is as written.
function baseOf(record: ItemRecord, said: Fields): Fields {
  const [blank, current] = [blankOf(record.kind), asFields(record)];
  return Object.fromEntries(
    Object.entries(said).map(([name, value]) => [
      name,
      isSameValue(current[name], blank[name]) ? current[name] : value,
    ]),
  );
}

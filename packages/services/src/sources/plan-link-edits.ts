import { type LinkEdit, type LinkEnd, READERS } from '@throughline/formats';
import { type ItemId, LINK_TYPES, type LinkType, type ProjectId } from '@throughline/schema';
import type { Stores } from '../context.ts';
import { keyOf } from '../items/present.ts';
import type { AdditionPlan } from './plan-additions.ts';
import type { KnownSpan, SourceRef } from './source-store.ts';

/** A link that the file at a path is to state, or to state no more. */
export interface PlannedLinkEdit extends LinkEdit {
  path: string;
  fromKey: string;
  toKey: string;
  /** Whether the format of the file states such links at all. */
  hasPlace: boolean;
}

interface PlacedEnd extends LinkEnd {
  key: string;
  format: string | null;
}

/** The links made and removed here since the files were read, by the file that is to tell of each. */
export async function planLinkEdits(
  stores: Pick<Stores, 'sources' | 'links'>,
  projectId: ProjectId,
  spans: readonly KnownSpan[],
  { added }: AdditionPlan,
): Promise<{ edits: PlannedLinkEdit[]; known: LinkEnd[] }> {
  const files = (await stores.sources.files(projectId)).filter(({ isGone }) => !isGone);
  const formats = new Map(files.map(({ path, format }) => [path, format]));
  const ends = new Map<ItemId, PlacedEnd>();
  for (const { itemId, path, sourceId, kind, title, number, isGone } of spans)
    if (!isGone)
      ends.set(itemId, {
        path,
        sourceId,
        kind,
        title,
        key: keyOf({ kind, number }),
        format: formats.get(path) ?? null,
      });
  for (const { record, path, item, format } of added)
    ends.set(record.id, {
      path,
      sourceId: item.sourceId,
      kind: record.kind,
      title: record.title,
      key: keyOf(record),
      format,
    });
  const byPlace = new Map([...ends].map(([id, end]) => [placeOf(end), id]));

  const existing = await stores.links.edges(projectId, LINK_TYPES);
  const isThere = new Set(existing.map(linkKey));
  const stated = new Set<string>();
  const edits: PlannedLinkEdit[] = [];
  for (const { path, statedLinks } of files) {
    for (const { type, from, to } of statedLinks) {
      const [fromId, toId] = [byPlace.get(placeOf(from)), byPlace.get(placeOf(to))];
      if (!fromId || !toId) continue;
      const key = linkKey({ type, fromId, toId });
      stated.add(key);
      if (isThere.has(key)) continue;
      edits.push(
        editOf(type, ends.get(fromId)!, ends.get(toId)!, { path, isRemoved: true, hasPlace: true }),
      );
    }
  }
  for (const link of existing) {
    const [from, to] = [ends.get(link.fromId), ends.get(link.toId)];
    if (!from || !to || stated.has(linkKey(link))) continue;
    const places = [
      { end: from, name: 'from' as const },
      { end: to, name: 'to' as const },
    ].filter(({ end, name }) => statesAt(end.format, link.type).includes(name));
    const paths = new Set(places.map(({ end }) => end.path));
    for (const path of paths)
      edits.push(editOf(link.type, from, to, { path, isRemoved: false, hasPlace: true }));
    if (paths.size === 0)
      edits.push(
        editOf(link.type, from, to, { path: from.path, isRemoved: false, hasPlace: false }),
      );
  }
  return { edits, known: [...ends.values()] };
}

const placeOf = ({ path, sourceId }: SourceRef) => `${path}\u0000${sourceId}`;

const linkKey = ({ type, fromId, toId }: { type: LinkType; fromId: ItemId; toId: ItemId }) =>
  `${fromId} ${type} ${toId}`;

const statesAt = (format: string | null, type: LinkType) =>
  READERS.find(({ id }) => id === format)?.links?.types[type] ?? [];

function editOf(
  type: LinkType,
  from: PlacedEnd,
  to: PlacedEnd,
  told: Pick<PlannedLinkEdit, 'path' | 'isRemoved' | 'hasPlace'>,
): PlannedLinkEdit {
  return { type, from, to, fromKey: from.key, toKey: to.key, ...told };
}

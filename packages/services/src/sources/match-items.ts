import { canonicalJson } from '@throughline/domain';
import type { ParsedItem } from '@throughline/formats';
import type { KnownSpan } from './source-store.ts';
import { snapshotOf } from './snapshot.ts';

export interface ReadItem {
  path: string;
  item: ParsedItem;
}

export interface Matches {
  pairs: { read: ReadItem; span: KnownSpan | null }[];
  /** Spans in the files read (or in folders read whole) that no item stands for any more. */
  gone: KnownSpan[];
}

const placeKey = (path: string, sourceId: string) => `${path}\u0000${sourceId}`;

/**
 * Recognises items read before: first by path and source id; then, among what is left over in a file,
 * by the title the item has now, as an id may follow a title that was edited here; then by equal text,
 * so that a renamed file or a renumbered item stays the same item.
 */
export function matchItems(
  read: readonly ReadItem[],
  spans: readonly KnownSpan[],
  isCovered: (path: string) => boolean,
): Matches {
  const byPlace = new Map(spans.map((span) => [placeKey(span.path, span.sourceId), span]));
  const pairs = read.map((entry) => {
    const span = byPlace.get(placeKey(entry.path, entry.item.sourceId)) ?? null;
    return { read: entry, span: span?.kind === entry.item.kind ? span : null };
  });
  const taken = new Set(pairs.map((pair) => pair.span));
  const left = spans.filter((span) => !taken.has(span) && isCovered(span.path));

  const found = new Map<ReadItem, KnownSpan>();
  const findBy = (ofSpan: (span: KnownSpan) => string, ofRead: (entry: ReadItem) => string) => {
    const used = new Set(found.values());
    const known = uniqueBy(
      left.filter((span) => !used.has(span)),
      ofSpan,
    );
    const open = pairs.filter((pair) => pair.span === null && !found.has(pair.read));
    for (const [key, entry] of uniqueBy(
      open.map((pair) => pair.read),
      ofRead,
    )) {
      const span = known.get(key);
      if (span) found.set(entry, span);
    }
  };
  findBy(
    (span) => placeKey(span.path, `${span.kind} ${span.title}`),
    ({ path, item }) => placeKey(path, `${item.kind} ${item.title}`),
  );
  findBy(
    (span) => textKey(span.kind, span.parsed),
    ({ item }) => textKey(item.kind, snapshotOf(item)),
  );

  const stillThere = new Set(found.values());
  return {
    pairs: pairs.map((pair) => ({ ...pair, span: pair.span ?? found.get(pair.read) ?? null })),
    gone: left.filter((span) => !stillThere.has(span) && !span.isGone),
  };
}

function textKey(kind: string, snapshot: object): string {
  return `${kind} ${canonicalJson(snapshot)}`;
}

/** Entries by key, without those whose key is not theirs alone. */
function uniqueBy<T>(entries: readonly T[], keyOf: (entry: T) => string): Map<string, T> {
  const found = new Map<string, T>();
  const repeated = new Set<string>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (found.has(key)) repeated.add(key);
    found.set(key, entry);
  }
  for (const key of repeated) found.delete(key);
  return found;
}

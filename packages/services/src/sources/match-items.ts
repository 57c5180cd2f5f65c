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
 * Recognises items read before: first by path and source id, then, among what is left over,
 * by equal text, so that a renamed file or a renumbered item stays the same item.
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

  const byText = uniqueBy(left, (span) => textKey(span.kind, span.parsed));
  const readByText = uniqueBy(
    pairs.filter((pair) => pair.span === null).map((pair) => pair.read),
    (entry) => textKey(entry.item.kind, snapshotOf(entry.item)),
  );
  const moved = new Map<ReadItem, KnownSpan>();
  for (const [text, entry] of readByText) {
    const span = byText.get(text);
    if (span) moved.set(entry, span);
  }

  const stillThere = new Set(moved.values());
  return {
    pairs: pairs.map((pair) => ({ ...pair, span: pair.span ?? moved.get(pair.read) ?? null })),
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

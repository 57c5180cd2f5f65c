import { KINDS, type BacklogKind, type ItemId, type Priority } from '@throughline/schema';

/** What the order needs to know of an item. */
export interface Candidate {
  id: ItemId;
  /** Of its key: what breaks ties. */
  number: number;
  priority: Priority | null;
  /** Null where nobody judged it. */
  score: number | null;
}

/** An item in its place; `before` is the item that rests on it and drew it up, where it did not get there by itself. */
export interface Placed<T> {
  item: T;
  before: T | null;
}

/**
 * The scored items in the order of the work: by priority (an item without one comes after all but
 * `wont`), then by score, then by number. An item stands behind all that it rests on, also through items
 * that have no score; those are drawn up to stand right before it. Every item is there once, the same
 * items always in the same order; a higher score never lowers an item's place.
 *
 * @param restsOn by item, the ids of the items that have to come before it
 */
export function orderBacklog<T extends Candidate>(
  kind: BacklogKind,
  items: readonly T[],
  restsOn: ReadonlyMap<ItemId, readonly ItemId[]>,
): Placed<T>[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const inOrder = items.toSorted(
    (a, b) =>
      classOf(kind, a) - classOf(kind, b) ||
      (b.score ?? -1) - (a.score ?? -1) ||
      a.number - b.number,
  );
  const place = new Map(inOrder.map(({ id }, at) => [id, at]));
  const bases = (item: T): T[] =>
    (restsOn.get(item.id) ?? [])
      .flatMap((id) => byId.get(id) ?? [])
      .toSorted((a, b) => place.get(a.id)! - place.get(b.id)!);

  const seen = new Set<ItemId>();
  const placed: Placed<T>[] = [];
  for (const first of inOrder.filter(({ score }) => score !== null)) {
    // Depth first, without recursion: chains of blockers can be long.
    const open: { item: T; left: T[] }[] = [];
    const enter = (item: T) => {
      if (seen.has(item.id)) return;
      seen.add(item.id);
      open.push({ item, left: bases(item) });
    };
    enter(first);
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const next = top.left.shift();
      if (next) enter(next);
      else {
        const { item } = open.pop()!;
        if (item.score !== null) placed.push({ item, before: item === first ? null : first });
      }
    }
  }
  return placed;
}

/** Lower comes first. */
function classOf(kind: BacklogKind, { priority }: Candidate): number {
  const priorities: readonly Priority[] = KINDS[kind].priorities;
  if (priority !== null) return priorities.indexOf(priority);
  const last = priorities.length - 1;
  return priorities[last] === 'wont' ? last - 0.5 : last + 0.5;
}

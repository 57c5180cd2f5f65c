import {
  LINK_RULES,
  type Impact,
  type ItemId,
  type ItemPage,
  type ItemSummary,
  type Kind,
  type LinkType,
  type Why,
} from '@throughline/shared/schema';

/** Where each kind stands in the picture, from reasons on the left to what came of them on the right. */
const COLUMN: Record<Kind, number> = {
  stakeholder: 0,
  goal: 0,
  requirement: 1,
  research: 2,
  decision: 2,
  component: 2,
  task: 3,
  test: 4,
  release: 5,
  // Beside the thread, and in its picture only where the picture is of one of them.
  question: 6,
  document: 6,
  feedback: 6,
};
const SIDE_COLUMN = 6;
export const columnOf = (kind: Kind): number => COLUMN[kind];

export interface NearEdge {
  /** `a` stands on the left, or above in the same column. */
  a: ItemId;
  b: ItemId;
  type: LinkType;
  isSuspect: boolean;
}

export interface Neighbourhood {
  self: ItemId;
  items: Map<ItemId, ItemSummary>;
  edges: NearEdge[];
  /** Steps from the item: 0 is itself. */
  distance: Map<ItemId, number>;
}

/** All that an item rests on and all that rests on it, with the links between, from what its page has asked for. */
export function neighbourhoodOf(
  { item, links }: ItemPage,
  why: Why,
  impact: Impact,
): Neighbourhood {
  const self: ItemSummary = { ...item, isArchived: item.archivedAt !== null };
  const near: Neighbourhood = {
    self: item.id,
    items: new Map([[item.id, self]]),
    edges: [],
    distance: new Map([[item.id, 0]]),
  };
  const seen = new Set<string>();

  const meet = (other: ItemSummary, distance: number) => {
    if (columnOf(other.kind) === SIDE_COLUMN) return;
    if (!near.items.has(other.id)) near.items.set(other.id, other);
    near.distance.set(other.id, Math.min(distance, near.distance.get(other.id) ?? distance));
  };
  const join = (fromId: ItemId, toId: ItemId, type: LinkType, isSuspect: boolean) => {
    const [from, to] = [near.items.get(fromId), near.items.get(toId)];
    const name = `${type} ${[fromId, toId].toSorted().join(' ')}`;
    if (!from || !to || seen.has(name)) return;
    seen.add(name);
    const isForward = columnOf(from.kind) <= columnOf(to.kind);
    near.edges.push({
      a: isForward ? fromId : toId,
      b: isForward ? toId : fromId,
      type,
      isSuspect,
    });
  };

  for (const link of links) {
    meet(link.from.id === item.id ? link.to : link.from, 1);
    join(link.from.id, link.to.id, link.type, link.isSuspect);
  }
  const reasons = new Map(why.items.map((reason) => [reason.id, reason]));
  for (const path of why.paths) {
    let below = item.id;
    for (const [index, { itemId, link, isSuspect }] of path.entries()) {
      const reason = reasons.get(itemId);
      if (!reason) break;
      meet(reason, index + 1);
      const [from, to] = LINK_RULES[link].why === 'forward' ? [below, itemId] : [itemId, below];
      join(from, to, link, isSuspect);
      below = itemId;
    }
  }
  for (const { item: resting, depth, via, link, isSuspect } of impact.impacted) {
    meet(resting, depth);
    const [from, to] =
      LINK_RULES[link].dependent === 'from' ? [resting.id, via] : [via, resting.id];
    join(from, to, link, isSuspect);
  }
  return near;
}

/** The items on any path through this one: what a hover lights. */
export function pathsThrough(id: ItemId, edges: readonly NearEdge[]): Set<ItemId> {
  const lit = new Set<ItemId>([id]);
  follow(lit, id, (at) => edges.filter(({ a }) => a === at).map(({ b }) => b));
  follow(lit, id, (at) => edges.filter(({ b }) => b === at).map(({ a }) => a));
  return lit;
}

function follow(lit: Set<ItemId>, start: ItemId, next: (at: ItemId) => ItemId[]): void {
  const been = new Set<ItemId>([start]);
  const open = [start];
  for (let at = open.pop(); at; at = open.pop()) {
    for (const id of next(at)) {
      if (!been.has(id)) open.push(id);
      been.add(id);
      lit.add(id);
    }
  }
}

import {
  LINK_RULES,
  type Impact,
  type ImpactedItem,
  type ItemId,
  type ItemSummary,
  type Kind,
  type LinkType,
} from '@throughline/schema';
import type { GraphLink } from './why.ts';

/** Link types by the end that rests on the other. */
export const DEPENDENCE_TYPES = {
  from: dependents('from'),
  to: dependents('to'),
};

function dependents(end: 'from' | 'to'): LinkType[] {
  return (Object.keys(LINK_RULES) as LinkType[]).filter(
    (type) => LINK_RULES[type].dependent === end,
  );
}

/** Everything that rests on an item, found by the database, with the links between. */
export interface DependenceGraph {
  items: readonly ItemSummary[];
  links: readonly GraphLink[];
}

/**
 * Puts the items that rest on one in order of distance, and names for each the neighbour and the link
 * through which it rests on it: of several shortest ways the first in key order.
 * `total` and `counts` are of the whole; `impacted` holds the nearest `limit`.
 */
export function explainImpact(item: ItemSummary, graph: DependenceGraph, limit: number): Impact {
  const items = new Map(graph.items.map((entry) => [entry.id, entry]));
  const resting = linksByBase(graph.links);
  const found = new Map<ItemId, ImpactedItem>();
  let frontier: ItemId[] = [item.id];

  for (let depth = 1; frontier.length > 0; depth += 1) {
    const next: ItemId[] = [];
    for (const base of frontier) {
      for (const link of resting.get(base) ?? []) {
        const { dependent } = endsOf(link);
        if (dependent === item.id || found.has(dependent)) continue;
        const entry = items.get(dependent);
        if (!entry) continue;
        found.set(dependent, {
          item: entry,
          depth,
          via: base,
          link: link.type,
          isSuspect: link.isSuspect,
        });
        next.push(dependent);
      }
    }
    frontier = next;
  }

  const impacted = [...found.values()];
  return {
    item,
    impacted: impacted.slice(0, limit),
    counts: countByKind(impacted),
    total: impacted.length,
    isTruncated: impacted.length > limit,
  };
}

/** The item that rests, and the one that it rests on. */
function endsOf({ type, fromId, toId }: GraphLink): { base: ItemId; dependent: ItemId } {
  return LINK_RULES[type].dependent === 'from'
    ? { base: toId, dependent: fromId }
    : { base: fromId, dependent: toId };
}

function linksByBase(links: readonly GraphLink[]): Map<ItemId, GraphLink[]> {
  const resting = new Map<ItemId, GraphLink[]>();
  for (const link of links) {
    const { base } = endsOf(link);
    const known = resting.get(base);
    if (known) known.push(link);
    else resting.set(base, [link]);
  }
  return resting;
}

function countByKind(impacted: readonly ImpactedItem[]): { kind: Kind; count: number }[] {
  const counts = new Map<Kind, number>();
  for (const { item } of impacted) counts.set(item.kind, (counts.get(item.kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}

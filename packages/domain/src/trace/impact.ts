import {
  LINK_RULES,
  type Impact,
  type ImpactedItem,
  type ItemId,
  type Kind,
  type LinkType,
} from '@throughline/schema';
import { linksAt, type GraphLink, type ItemGraph } from './item-graph.ts';

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

const restsFrom = ({ type }: GraphLink): boolean => LINK_RULES[type].dependent === 'from';
/** The item that rests on the other, and the one that it rests on, by position. */
const dependentOf = (link: GraphLink): number => (restsFrom(link) ? link.from : link.to);
const baseOf = (link: GraphLink): number => (restsFrom(link) ? link.to : link.from);

/**
 * Puts the items that rest on one in order of distance, and names for each the neighbour and the link
 * through which it rests on it: of several shortest ways the first in key order.
 * `total` and `counts` are of the whole; `impacted` holds the nearest `limit`.
 */
export function explainImpact(itemId: ItemId, graph: ItemGraph, limit: number): Impact {
  const { items } = graph;
  const resting = linksAt(graph, baseOf);
  const start = items.findIndex(({ id }) => id === itemId);
  const isFound = items.map((_item, position) => position === start);
  const impacted: ImpactedItem[] = [];
  let frontier = [start];

  for (let depth = 1; frontier.length > 0; depth += 1) {
    const next: number[] = [];
    for (const base of frontier) {
      for (const link of resting[base]!) {
        const dependent = dependentOf(link);
        if (isFound[dependent]) continue;
        isFound[dependent] = true;
        next.push(dependent);
        const [item, { id: via }] = [items[dependent]!, items[base]!];
        impacted.push({ item, depth, via, link: link.type, isSuspect: link.isSuspect });
      }
    }
    frontier = next;
  }

  return {
    item: items[start]!,
    impacted: impacted.slice(0, limit),
    counts: countByKind(impacted),
    total: impacted.length,
    isTruncated: impacted.length > limit,
  };
}

function countByKind(impacted: readonly ImpactedItem[]): { kind: Kind; count: number }[] {
  const counts = new Map<Kind, number>();
  for (const { item } of impacted) counts.set(item.kind, (counts.get(item.kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}

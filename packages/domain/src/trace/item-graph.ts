import type { ItemSummary, LinkType } from '@throughline/schema';

/** A link between two items of a graph, which are named by their positions among its items. */
export interface GraphLink {
  type: LinkType;
  from: number;
  to: number;
  isSuspect: boolean;
}

/** Items reached from one of them, and the links that they were reached by, both in key order. */
export interface ItemGraph {
  items: readonly ItemSummary[];
  links: readonly GraphLink[];
}

/** Links by the position of one of their ends: at each position those that end there. */
export function linksAt(graph: ItemGraph, endOf: (link: GraphLink) => number): GraphLink[][] {
  const links: GraphLink[][] = graph.items.map(() => []);
  for (const link of graph.links) links[endOf(link)]!.push(link);
  return links;
}

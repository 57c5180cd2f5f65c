import type { ItemId, LinkType } from '@throughline/schema';

export interface Edge {
  type: LinkType;
  fromId: ItemId;
  toId: ItemId;
}

/** Watches over a growing set of links that may form no circle; each link type is a graph of its own. */
export class CircleGuard {
  readonly #targets = new Map<string, ItemId[]>();

  constructor(edges: readonly Edge[]) {
    for (const edge of edges) this.add(edge);
  }

  add(edge: Edge): void {
    const key = `${edge.type} ${edge.fromId}`;
    const targets = this.#targets.get(key);
    if (targets) targets.push(edge.toId);
    else this.#targets.set(key, [edge.toId]);
  }

  /** Whether the source can be reached from the target, so that this link would close a circle. */
  wouldClose(edge: Edge): boolean {
    return this.path(edge.type, edge.toId, edge.fromId) !== null;
  }

  /** A shortest way along links of the type, both ends included; null where there is none. */
  path(type: LinkType, from: ItemId, to: ItemId): ItemId[] | null {
    const cameFrom = new Map<ItemId, ItemId | null>([[from, null]]);
    for (const at of cameFrom.keys()) {
      if (at === to) return this.#trail(cameFrom, to);
      for (const next of this.#targets.get(`${type} ${at}`) ?? []) {
        if (!cameFrom.has(next)) cameFrom.set(next, at);
      }
    }
    return null;
  }

  #trail(cameFrom: ReadonlyMap<ItemId, ItemId | null>, end: ItemId): ItemId[] {
    const trail: ItemId[] = [];
    for (let at: ItemId | null | undefined = end; at; at = cameFrom.get(at)) trail.unshift(at);
    return trail;
  }
}

import {
  LINK_RULES,
  type ItemId,
  type ItemSummary,
  type LinkType,
  type TraceStep,
  type Why,
} from '@throughline/schema';

/** A link as the graph walks it: `type` leads from `fromId` to `toId`, whichever way we go. */
export interface GraphLink {
  type: LinkType;
  fromId: ItemId;
  toId: ItemId;
  isSuspect: boolean;
}

/** An item and every link that leads from it, step by step, to its reasons. */
export interface ReasonGraph {
  items: readonly ItemSummary[];
  links: readonly GraphLink[];
}

const MAX_PATHS = 100;
/** In a thicket only this many ways are followed at once: enough to find the shortest that end. */
const MAX_OPEN = 500;
/** Steps looked at before we stop, some fifty milliseconds' worth. */
const MAX_STEPS = 5_000_000;

/** Link types by the direction in which they lead to a reason. */
export const REASON_TYPES = {
  forward: typesWhere((type) => LINK_RULES[type].why === 'forward'),
  backward: typesWhere((type) => LINK_RULES[type].why === 'backward'),
};

function typesWhere(holds: (type: LinkType) => boolean): LinkType[] {
  return (Object.keys(LINK_RULES) as LinkType[]).filter(holds);
}

/** The link seen from the item that it gives a reason for. */
function reasonOf(link: GraphLink): { of: ItemId; is: ItemId } {
  return LINK_RULES[link.type].why === 'forward'
    ? { of: link.fromId, is: link.toId }
    : { of: link.toId, is: link.fromId };
}

/**
 * The ways from an item up to where reasons end, shortest first (breadth first), without circles.
 * An item is grounded when a goal or a stakeholder that is not archived is among its reasons, or it is
 * one itself.
 */
export function explainWhy(itemId: ItemId, graph: ReasonGraph): Why {
  const steps = stepsByItem(graph.links);
  const complete: TraceStep[][] = [];
  let open: TraceStep[][] = [[]];
  let isTruncated = false;
  let stepsSeen = 0;

  while (open.length > 0 && complete.length <= MAX_PATHS && stepsSeen <= MAX_STEPS) {
    const longer: TraceStep[][] = [];
    for (const path of open) {
      stepsSeen += path.length + 1;
      const onward = (steps.get(path.at(-1)?.itemId ?? itemId) ?? []).filter(
        (step) => step.itemId !== itemId && !path.some((seen) => seen.itemId === step.itemId),
      );
      if (onward.length === 0 && path.length > 0) complete.push(path);
      for (const step of onward) longer.push([...path, step]);
    }
    isTruncated ||= longer.length > MAX_OPEN;
    open = longer.slice(0, MAX_OPEN);
  }
  isTruncated ||= complete.length > MAX_PATHS || open.length > 0;

  const isGround = ({ kind, isArchived }: ItemSummary) =>
    !isArchived && (kind === 'goal' || kind === 'stakeholder');
  return {
    items: graph.items.toSorted((a, b) => Number(b.id === itemId) - Number(a.id === itemId)),
    paths: complete.slice(0, MAX_PATHS),
    isGrounded: graph.items.some(isGround),
    isTruncated,
  };
}

function stepsByItem(links: readonly GraphLink[]): Map<ItemId, TraceStep[]> {
  const steps = new Map<ItemId, TraceStep[]>();
  for (const link of links) {
    const { of, is } = reasonOf(link);
    const step = { itemId: is, link: link.type, isSuspect: link.isSuspect };
    steps.set(of, [...(steps.get(of) ?? []), step]);
  }
  return steps;
}

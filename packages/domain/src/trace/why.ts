import {
  LINK_RULES,
  type ItemId,
  type ItemSummary,
  type LinkType,
  type TraceStep,
  type Why,
} from '@throughline/schema';
import { linksAt, type GraphLink, type ItemGraph } from './item-graph.ts';

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

const isForward = ({ type }: GraphLink): boolean => LINK_RULES[type].why === 'forward';
/** The item that a link gives a reason for, and the reason, by position. */
const subjectOf = (link: GraphLink): number => (isForward(link) ? link.from : link.to);
const reasonOf = (link: GraphLink): number => (isForward(link) ? link.to : link.from);

/** A way from the item asked about: the links followed, and the positions where they led. */
interface Way {
  links: GraphLink[];
  places: number[];
}

/**
 * The ways from an item up to where reasons end, shortest first (breadth first), without circles.
 * An item is grounded when a goal or a stakeholder that is not archived is among its reasons, or it is
 * one itself.
 */
export function explainWhy(itemId: ItemId, graph: ItemGraph): Why {
  const { items } = graph;
  const reasons = linksAt(graph, subjectOf);
  const start = items.findIndex(({ id }) => id === itemId);
  const complete: Way[] = [];
  let open: Way[] = [{ links: [], places: [start] }];
  let isTruncated = false;
  let stepsSeen = 0;

  while (open.length > 0 && complete.length <= MAX_PATHS && stepsSeen <= MAX_STEPS) {
    const longer: Way[] = [];
    for (const way of open) {
      stepsSeen += way.places.length;
      const onward = reasons[way.places.at(-1)!]!.filter(
        (link) => !way.places.includes(reasonOf(link)),
      );
      if (onward.length === 0 && way.links.length > 0) complete.push(way);
      for (const link of onward) {
        longer.push({ links: [...way.links, link], places: [...way.places, reasonOf(link)] });
      }
    }
    isTruncated ||= longer.length > MAX_OPEN;
    open = longer.slice(0, MAX_OPEN);
  }
  isTruncated ||= complete.length > MAX_PATHS || open.length > 0;

  const isGround = ({ kind, isArchived }: ItemSummary) =>
    !isArchived && (kind === 'goal' || kind === 'stakeholder');
  return {
    items: items.toSorted((a, b) => Number(b.id === itemId) - Number(a.id === itemId)),
    paths: complete.slice(0, MAX_PATHS).map((way) => stepsOf(way, items)),
    isGrounded: items.some(isGround),
    isTruncated,
  };
}

function stepsOf({ links, places }: Way, items: readonly ItemSummary[]): TraceStep[] {
  return links.map(({ type, isSuspect }, at) => {
    const { id: itemId } = items[places[at + 1]!]!;
    return { itemId, link: type, isSuspect };
  });
}

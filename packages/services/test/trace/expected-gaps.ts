import type { GapType, ItemId, ItemSummary, LinkType } from '@throughline/schema';
import type { StoredGraph } from './random-graph.ts';

type Link = StoredGraph['links'][number];
/** A gap by its keys: the item, and where there are any the link (`from` when it leads to the item) and the other item. */
type Found = [item: string, link?: LinkType | `from ${LinkType}`, other?: string];

/** Each gap as its title says it, by looking at every item and every link. Archived items are out of sight. */
export function gapsOf({ items, links }: StoredGraph): Record<GapType, Found[]> {
  const live = new Map(
    items.filter(({ isArchived }) => !isArchived).map((item) => [item.id, item]),
  );
  const edges = links.filter(({ fromId, toId }) => live.has(fromId) && live.has(toId));
  const from = (id: ItemId, ...types: LinkType[]) =>
    edges.filter((each) => each.fromId === id && types.includes(each.type));
  const to = (id: ItemId, ...types: LinkType[]) =>
    edges.filter((each) => each.toId === id && types.includes(each.type));
  const of = (kind: string, isMeant: (item: ItemSummary) => boolean): Found[] =>
    [...live.values()]
      .filter((item) => item.kind === kind && isMeant(item))
      .map(({ key }) => [key]);

  const leads = (id: ItemId, end: LinkType, via: LinkType, seen = new Set<ItemId>()): boolean => {
    if (seen.has(id)) return false;
    seen.add(id);
    return (
      from(id, end).length > 0 || from(id, via).some((each) => leads(each.toId, end, via, seen))
    );
  };
  const key = (id: ItemId) => live.get(id)!.key;
  const relied = (decision: ItemSummary): Found[] => [
    ...to(decision.id, 'implements', 'verifies', 'amends').map((each): Found => [
      key(each.fromId),
      each.type,
      decision.key,
    ]),
    ...from(decision.id, 'affects').map((each): Found => [
      key(each.toId),
      'from affects',
      decision.key,
    ]),
  ];
  const isOver = (itemKey: string) => {
    const item = [...live.values()].find((each) => each.key === itemKey)!;
    return ['done', 'cancelled', 'retired', 'rejected', 'superseded'].includes(item.state);
  };

  return {
    goal_without_requirement: of(
      'goal',
      ({ id, state }) => state !== 'dropped' && to(id, 'satisfies').length === 0,
    ),
    requirement_without_goal: of(
      'requirement',
      ({ id, state }) =>
        state !== 'rejected' && state !== 'deprecated' && !leads(id, 'satisfies', 'refines'),
    ),
    decision_addressing_nothing: of(
      'decision',
      ({ id, state }) =>
        state !== 'rejected' && state !== 'superseded' && from(id, 'addresses').length === 0,
    ),
    task_implementing_nothing: of(
      'task',
      ({ id, state }) => state !== 'cancelled' && !leads(id, 'implements', 'parent'),
    ),
    accepted_requirement_without_test: of(
      'requirement',
      ({ id, state }) =>
        state === 'accepted' &&
        !to(id, 'verifies').some(({ fromId }) => live.get(fromId)!.state !== 'retired'),
    ),
    accepted_requirement_with_open_question: edges
      .filter(({ type, fromId, toId }) => {
        const [question, clarified] = [live.get(fromId)!, live.get(toId)!];
        const isAccepted = clarified.kind === 'requirement' && clarified.state === 'accepted';
        return type === 'clarifies' && question.state === 'open' && isAccepted;
      })
      .map((each: Link): Found => [key(each.toId), 'from clarifies', key(each.fromId)]),
    suspect_link: edges
      .filter(({ isSuspect }) => isSuspect)
      .map((each: Link): Found => [key(each.fromId), each.type, key(each.toId)]),
    superseded_decision_relied_on: [...live.values()]
      .filter(({ kind, state }) => kind === 'decision' && state === 'superseded')
      .flatMap(relied)
      .filter(([itemKey]) => !isOver(itemKey)),
  };
}

export const textOf = ([item, link, other]: Found) => [item, link, other].filter(Boolean).join(' ');

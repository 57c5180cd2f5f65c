import { explainOrder, explainPlace, orderBacklog, scoreOf } from '@throughline/domain';
import type { Backlog, BacklogInput, ItemId } from '@throughline/schema';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';

/** The open requirements or tasks in the order of the work, each with why it stands where it does. */
export async function getBacklog(context: Context, input: BacklogInput): Promise<Backlog> {
  const { projectId, kind, method, limit } = input;
  await permit(context, 'reader', projectId);
  const all = await context.stores.priorities.open(projectId, kind);
  const type = kind === 'requirement' ? 'depends' : 'blocks';
  const links = await context.stores.links.edges(projectId, [type]);

  const candidates = all.map((judged) => ({
    ...judged,
    id: judged.item.id,
    score: scoreOf(judged, method),
  }));
  const byId = new Map(candidates.map((each) => [each.id, each]));
  const restsOn = new Map<ItemId, ItemId[]>();
  for (const { fromId, toId } of links) {
    const [dependent, base] = type === 'depends' ? [fromId, toId] : [toId, fromId];
    if (byId.has(base)) restsOn.set(dependent, [...(restsOn.get(dependent) ?? []), base]);
  }
  const keysBefore = (id: ItemId): string[] =>
    (restsOn.get(id) ?? [])
      .map((base) => byId.get(base)!)
      .toSorted((a, b) => a.number - b.number)
      .map(({ item }) => item.key);

  const placed = orderBacklog(kind, candidates, restsOn);
  const unscored = candidates.filter(({ score }) => score === null);
  return {
    kind,
    method,
    explanation: explainOrder(kind, method),
    entries: placed.slice(0, limit).map(({ item: judged, before: drawnBy }, index) => {
      const { item, priority } = judged;
      const place = {
        rank: index + 1,
        priority,
        inputs: judged[method]!,
        after: keysBefore(judged.id),
        before: drawnBy?.item.key ?? null,
      };
      return { item, score: judged.score!, ...place, explanation: explainPlace(place) };
    }),
    total: placed.length,
    unscored: unscored.slice(0, limit).map(({ item, priority }) => ({ item, priority })),
    unscoredTotal: unscored.length,
  };
}

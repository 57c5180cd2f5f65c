import { byKey, linkAfter, normativeHash, replayItem } from '@throughline/domain';
import {
  KIND_NAMES,
  parseKey,
  type ItemId,
  type ItemSummary,
  type ListPastItemsInput,
  type PastItem,
  type PastItemList,
  type PastItemPage,
  type PastLink,
  type ProjectId,
} from '@throughline/schema';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';
import { notFound } from '../problem-error.ts';
import { resolveMoment } from './resolve-moment.ts';

/** An item with its links, as the log tells them at a moment. */
export async function getPastItem(
  context: Context,
  input: { projectId: ProjectId; at: string; key: string },
): Promise<PastItemPage> {
  const { projectId, key } = input;
  await permit(context, 'reader', projectId);
  const at = await resolveMoment(context, projectId, input.at);
  const { kind, number } = parseKey(key)!;
  const found = await context.stores.items.findByNumber(projectId, kind, number);
  if (!found) throw notFound(`item as ${key}`);

  const links = (await context.stores.moments.ofLinks(projectId, found.id, at.sequence)).flatMap(
    (change) => linkAfter(change) ?? [],
  );
  const there = links.filter(({ isThere }) => isThere);
  const ends = there.flatMap(({ fromId, toId }) => [fromId, toId]);
  const items = await replayItems(context, projectId, [found.id, ...ends], at.sequence);
  const item = items.get(found.id);
  if (!item) throw notFound(`item as ${key} at that moment`);

  const told = there.map((link): PastLink => {
    const [from, to] = [items.get(link.fromId)!, items.get(link.toId)!];
    const { type, reviewedHash, reviewedAt, reviewReason } = link;
    const isSuspect = reviewedHash !== null && reviewedHash !== normativeHash(to);
    return { type, from: summarise(from), to: summarise(to), isSuspect, reviewedAt, reviewReason };
  });
  const inOrder = told.toSorted(
    (a, b) =>
      (a.type < b.type ? -1 : +(a.type > b.type)) || byKey(a.from, b.from) || byKey(a.to, b.to),
  );
  return { at, item, links: inOrder };
}

/** One page of the items as they were at a moment, in key order. */
export async function listPastItems(
  context: Context,
  input: ListPastItemsInput,
): Promise<PastItemList> {
  const { projectId, filter, limit, cursor } = input;
  await permit(context, 'reader', projectId);
  const at = await resolveMoment(context, projectId, input.at);
  const page = await context.stores.moments.list({
    projectId,
    upTo: at.sequence,
    kinds: filter.kinds?.length ? filter.kinds : KIND_NAMES,
    states: filter.states,
    isArchived: filter.isArchived ?? false,
    limit,
    cursor,
  });
  const items = await replayItems(context, projectId, page.ids, at.sequence);
  return { at, items: page.ids.map((id) => items.get(id)!), nextCursor: page.nextCursor };
}

async function replayItems(
  context: Context,
  projectId: ProjectId,
  ids: readonly ItemId[],
  upTo: number,
): Promise<Map<ItemId, PastItem>> {
  const changes = await context.stores.moments.ofItems(projectId, [...new Set(ids)], upTo);
  const items = [...Map.groupBy(changes, ({ itemId }) => itemId).values()].map(replayItem);
  return new Map(items.flatMap((item) => (item ? [[item.id, item] as const] : [])));
}

function summarise({ id, kind, key, title, state, isArchived }: PastItem): ItemSummary {
  return { id, kind, key, title, state, isArchived };
}

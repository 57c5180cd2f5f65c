import { byKey, isInPastFilter, linkAfter, normativeHash, replayItem } from '@throughline/domain';
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

/** Items to look through at a time, where what they said narrows the list. */
const READ_AT_ONCE = 500;

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
  const { projectId, filter, limit } = input;
  await permit(context, 'reader', projectId);
  const at = await resolveMoment(context, projectId, input.at);
  const { kinds, states, isArchived = false, ...contents } = filter;
  // The log says by index in which state an item was; for what it said, it has to be read.
  const isRead = Object.values(contents).some((value) => value !== undefined && value.length > 0);
  const found: PastItem[] = [];
  let last = input.cursor;
  for (;;) {
    const page = await context.stores.moments.list({
      projectId,
      upTo: at.sequence,
      kinds: kinds?.length ? kinds : KIND_NAMES,
      states,
      isArchived,
      limit: isRead ? READ_AT_ONCE : limit,
      cursor: last,
    });
    const ids = page.rows.map(({ id }) => id);
    const items = await replayItems(context, projectId, ids, at.sequence);
    for (const [index, { id, cursor }] of page.rows.entries()) {
      last = cursor;
      if (isInPastFilter(items.get(id)!, contents)) found.push(items.get(id)!);
      const isLast = index === page.rows.length - 1 && !page.hasMore;
      if (found.length === limit) return { at, items: found, nextCursor: isLast ? null : cursor };
    }
    if (!page.hasMore) return { at, items: found, nextCursor: null };
  }
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

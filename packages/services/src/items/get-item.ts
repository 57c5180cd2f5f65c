import {
  parseKey,
  type ItemId,
  type ItemPage,
  type Kind,
  type ProjectId,
} from '@throughline/schema';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';
import { notFound } from '../problem-error.ts';
import { loadItem } from './load.ts';
import type { ItemRecord } from './item-store.ts';
import { presentDetail, presentItem, type ItemOf } from './present.ts';

export async function getItem<K extends Kind>(
  context: Context,
  kind: K,
  input: { projectId: ProjectId; id: ItemId },
): Promise<ItemOf<K>> {
  await permit(context, 'reader', input.projectId);
  return presentItem<K>(await loadItem(context.stores, input.projectId, input.id, kind));
}

/** Finds an item by its key, with its links both ways and where it came from. */
export async function getItemPage(
  context: Context,
  input: { projectId: ProjectId; key: string },
): Promise<ItemPage> {
  await permit(context, 'reader', input.projectId);
  const item = await findByKey(context, input);
  const [links, origin] = await Promise.all([
    context.stores.links.listOf(input.projectId, item.id),
    context.stores.sources.originOf(input.projectId, item.id),
  ]);
  return {
    item: presentDetail(item),
    links,
    origin: origin && { ...origin, format: origin.format ?? 'unknown' },
  };
}

async function findByKey(
  context: Context,
  input: { projectId: ProjectId; key: string },
): Promise<ItemRecord> {
  const parsed = parseKey(input.key);
  const item =
    parsed &&
    (await context.stores.items.findByNumber(input.projectId, parsed.kind, parsed.number));
  if (!item) throw notFound(`item as ${input.key}`);
  return item;
}

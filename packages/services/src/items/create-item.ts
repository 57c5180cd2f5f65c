import type { ItemId, Kind } from '@throughline/schema';
import { recordChanges, type NewChange } from '../changes/record-changes.ts';
import type { Context } from '../context.ts';
import { mutate } from '../mutate.ts';
import { addLink } from '../links/create-link.ts';
import { permit } from '../permit.ts';
import { areaVerb, type CreateItem } from './item-input.ts';
import { loadItem } from './load.ts';
import { newItem } from './new-item.ts';
import { asFields, keyOf, presentItem, type ItemOf } from './present.ts';

/** Creates an item in its kind's first state, with the kind's next number, linked as asked: all of it or nothing. */
export async function createItem<K extends Kind>(
  context: Context,
  kind: K,
  input: CreateItem,
): Promise<ItemOf<K>> {
  const { projectId, data, links = [] } = input;
  await permit(context, 'editor', projectId);

  return mutate(context, areaVerb(kind, 'create'), input, async (stores) => {
    // Locked before the counter, as an import does: whoever takes both takes them in this order.
    await stores.changes.lockHead(projectId);
    const number = await stores.items.takeNumbers(projectId, kind, 1);
    const item = newItem(kind, {
      id: context.newId() as ItemId,
      projectId,
      number,
      data,
      at: context.clock(),
    });
    await stores.items.insertMany([item]);
    const linked: NewChange[] = [];
    for (const link of links) {
      const isTo = 'toId' in link;
      const other = await loadItem(stores, projectId, isTo ? link.toId : link.fromId);
      const ends = isTo ? ([item, other] as const) : ([other, item] as const);
      linked.push((await addLink(stores, link.type, ...ends, item.createdAt)).change);
    }
    await recordChanges(context, stores, projectId, [
      { action: 'item.created', item: { id: item.id, key: keyOf(item) }, after: asFields(item) },
      ...linked,
    ]);

    return presentItem<K>(item);
  });
}

import type { ItemId, Kind } from '@throughline/schema';
import { recordChanges } from '../changes/record-changes.ts';
import type { Context } from '../context.ts';
import { mutate } from '../mutate.ts';
import { permit } from '../permit.ts';
import { areaVerb, type CreateItem } from './item-input.ts';
import { newItem } from './new-item.ts';
import { asFields, keyOf, presentItem, type ItemOf } from './present.ts';

/** Creates an item in its kind's first state and gives it the kind's next number. */
export async function createItem<K extends Kind>(
  context: Context,
  kind: K,
  input: CreateItem,
): Promise<ItemOf<K>> {
  const { projectId, data } = input;
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
    await recordChanges(context, stores, projectId, [
      { action: 'item.created', item: { id: item.id, key: keyOf(item) }, after: asFields(item) },
    ]);

    return presentItem<K>(item);
  });
}

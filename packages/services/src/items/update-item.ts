import { changedFields } from '@throughline/domain';
import type { Kind } from '@throughline/schema';
import { recordChanges } from '../changes/record-changes.ts';
import type { Context } from '../context.ts';
import { mutate } from '../mutate.ts';
import { permit } from '../permit.ts';
import { areaVerb, type UpdateItem } from './item-input.ts';
import { loadForWrite, requireLive, saveItem } from './load.ts';
import { revise } from './new-item.ts';
import { asFields, keyOf, presentItem, type ItemOf } from './present.ts';

/** Changes some of an item's content. Saying what it already says changes nothing. */
export async function updateItem<K extends Kind>(
  context: Context,
  kind: K,
  input: UpdateItem,
): Promise<ItemOf<K>> {
  await permit(context, 'editor', input.projectId);

  return mutate(context, areaVerb(kind, 'update'), input, async (stores) => {
    const item = await loadForWrite(stores, input, kind);
    requireLive(item);
    const next = revise(item, input.data, context.clock());
    const { before, after } = changedFields(asFields(item), asFields(next));
    if (Object.keys(after).length === 0) return presentItem<K>(item);

    await saveItem(stores, next, input.expectedVersion);
    await recordChanges(context, stores, input.projectId, [
      {
        action: 'item.updated',
        item: { id: item.id, key: keyOf(item) },
        before,
        after: { ...after, ...(input.reason && { reason: input.reason }) },
      },
    ]);

    return presentItem<K>(next);
  });
}

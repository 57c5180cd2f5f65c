import type { Kind } from '@throughline/schema';
import { recordChanges } from '../changes/record-changes.ts';
import type { Context } from '../context.ts';
import { mutate } from '../mutate.ts';
import { permit } from '../permit.ts';
import { areaVerb, type ItemWrite } from './item-input.ts';
import { loadForWrite, saveItem } from './load.ts';
import { keyOf, presentItem, type ItemOf } from './present.ts';

/** Puts an item out of sight; its links and its history stay, and it can be restored. */
export const archiveItem = <K extends Kind>(
  context: Context,
  kind: K,
  input: ItemWrite,
): Promise<ItemOf<K>> => setArchived(context, kind, input, true);

/** Brings an archived item back as it was. */
export const restoreItem = <K extends Kind>(
  context: Context,
  kind: K,
  input: ItemWrite,
): Promise<ItemOf<K>> => setArchived(context, kind, input, false);

async function setArchived<K extends Kind>(
  context: Context,
  kind: K,
  input: ItemWrite,
  isArchived: boolean,
): Promise<ItemOf<K>> {
  await permit(context, 'editor', input.projectId);

  return mutate(
    context,
    areaVerb(kind, isArchived ? 'archive' : 'restore'),
    input,
    async (stores) => {
      const item = await loadForWrite(stores, input, kind);
      if ((item.archivedAt !== null) === isArchived) return presentItem<K>(item);

      const at = context.clock();
      const next = {
        ...item,
        version: item.version + 1,
        updatedAt: at,
        archivedAt: isArchived ? at : null,
      };
      await saveItem(stores, next, input.expectedVersion);
      await recordChanges(context, stores, input.projectId, [
        {
          action: isArchived ? 'item.archived' : 'item.restored',
          item: { id: item.id, key: keyOf(item) },
        },
      ]);

      return presentItem<K>(next);
    },
  );
}

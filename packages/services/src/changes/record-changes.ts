import { chainChanges } from '@throughline/domain';
import type { Change, ChangeAction, Fields, ItemId, ProjectId } from '@throughline/schema';
import type { Context, Stores } from '../context.ts';

export interface NewChange {
  action: ChangeAction;
  item?: { id: ItemId; key: string };
  before?: Fields;
  after?: Fields;
}

/**
 * Writes what happened to the project's log, in the transaction of what happened. Call it last:
 * it locks the end of the chain, and until the transaction ends no other writer gets past.
 */
export async function recordChanges(
  context: Context,
  stores: Stores,
  projectId: ProjectId,
  entries: readonly NewChange[],
): Promise<void> {
  if (entries.length === 0) return;
  const head = await stores.changes.lockHead(projectId);
  const { type, id, name } = context.actor;
  const changes = chainChanges(
    head,
    entries.map((entry) => ({
      at: context.clock(),
      actor: { type, id, name },
      action: entry.action,
      itemId: entry.item?.id ?? null,
      itemKey: entry.item?.key ?? null,
      before: toJson(entry.before ?? {}),
      after: toJson(entry.after ?? {}),
      requestId: context.requestId,
    })),
  );
  await stores.changes.append(projectId, changes);
}

/** The log keeps JSON: dates as ISO 8601, nothing undefined. */
function toJson(fields: Fields): Change['before'] {
  return JSON.parse(JSON.stringify(fields)) as Change['before'];
}

import type { ItemId, Kind, ProjectId } from '@throughline/schema';
import type { Stores } from '../context.ts';
import { notFound, ProblemError, versionConflict } from '../problem-error.ts';
import type { ItemRecord } from './item-store.ts';
import { keyOf, presentDetail } from './present.ts';

/** The item, if it is one of this project (and of this kind, when one is named). */
export async function loadItem(
  stores: Stores,
  projectId: ProjectId,
  id: ItemId,
  kind?: Kind,
): Promise<ItemRecord> {
  const item = await stores.items.find(projectId, id);
  if (!item || (kind && item.kind !== kind)) throw notFound(kind ?? 'item');
  return item;
}

/** The item for writing: at the version its writer saw, and not archived. */
export async function loadForWrite(
  stores: Stores,
  input: { projectId: ProjectId; id: ItemId; expectedVersion: number },
  kind?: Kind,
): Promise<ItemRecord> {
  const item = await loadItem(stores, input.projectId, input.id, kind);
  if (item.version !== input.expectedVersion) throw await overtaken(stores, item);
  return item;
}

export function requireLive(item: ItemRecord): void {
  if (item.archivedAt === null) return;
  const key = keyOf(item);
  throw new ProblemError({
    code: 'ITEM_ARCHIVED',
    message: `${key} is archived. Restore it first.`,
    key,
  });
}

/** Saves the next version of an item, or says at which version it is by now. */
export async function saveItem(
  stores: Stores,
  next: ItemRecord,
  expectedVersion: number,
): Promise<void> {
  if (await stores.items.update(next, expectedVersion)) return;
  throw await overtaken(stores, await loadItem(stores, next.projectId, next.id));
}

/** The item as it is now, with who brought it there. */
async function overtaken(stores: Stores, item: ItemRecord): Promise<ProblemError> {
  const last = await stores.changes.lastOfItem(item.projectId, item.id);
  const lastChange = last && { sequence: last.sequence, at: last.at, actor: last.actor };
  return versionConflict(item.version, { lastChange, item: presentDetail(item) });
}

import { canMove, nextStates } from '@throughline/domain';
import type { Kind } from '@throughline/schema';
import { recordChanges } from '../changes/record-changes.ts';
import type { Context, Stores } from '../context.ts';
import { mutate } from '../mutate.ts';
import { permit } from '../permit.ts';
import { ProblemError } from '../problem-error.ts';
import { areaVerb, type MoveItem } from './item-input.ts';
import type { ItemRecord } from './item-store.ts';
import { loadForWrite, requireLive, saveItem } from './load.ts';
import { revise } from './new-item.ts';
import { keyOf, presentItem, type ItemOf } from './present.ts';

/**
 * What a kind asks beyond its table of moves; throws a problem when the move may not be.
 * It runs when the item is written: a guard that locks the log keeps the order of all writers, item first.
 */
export type MoveGuard = (stores: Stores, item: ItemRecord) => Promise<void>;

/** Moves an item to another state, if its kind's workflow has that move. */
export async function moveItem<K extends Kind>(
  context: Context,
  kind: K,
  input: MoveItem,
  guard?: MoveGuard,
): Promise<ItemOf<K>> {
  await permit(context, 'editor', input.projectId);

  return mutate(context, areaVerb(kind, 'move'), input, async (stores) => {
    const item = await loadForWrite(stores, input, kind);
    requireLive(item);
    if (!canMove(kind, item.state, input.to)) throw illegalMove(item, input.to);
    const next = revise(item, { state: input.to }, context.clock());
    await saveItem(stores, next, input.expectedVersion);
    await guard?.(stores, item);
    await recordChanges(context, stores, input.projectId, [
      {
        action: 'item.moved',
        item: { id: item.id, key: keyOf(item) },
        before: { state: item.state },
        after: { state: input.to, ...(input.reason && { reason: input.reason }) },
      },
    ]);

    return presentItem<K>(next);
  });
}

export function illegalMove(
  item: ItemRecord,
  to: string,
  allowed = nextStates(item.kind, item.state),
): ProblemError {
  const offer =
    allowed.length > 0
      ? `It can move to ${allowed.join(', ')}.`
      : 'It can move nowhere from there.';
  return new ProblemError({
    code: 'ILLEGAL_STATE_CHANGE',
    message: `${keyOf(item)} is ${item.state} and cannot move to ${to}. ${offer}`,
    from: item.state,
    to,
    allowed: [...allowed],
  });
}

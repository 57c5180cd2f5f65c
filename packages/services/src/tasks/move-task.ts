import { openBlockers } from '@throughline/domain';
import type { Context } from '../context.ts';
import type { MoveItem } from '../items/item-input.ts';
import { moveItem, type MoveGuard } from '../items/move-item.ts';
import { keyOf, type ItemOf } from '../items/present.ts';
import { ProblemError } from '../problem-error.ts';

/** Moves a task; one that something unfinished blocks cannot be finished. */
export async function moveTask(context: Context, input: MoveItem): Promise<ItemOf<'task'>> {
  const guard: MoveGuard = async (stores, task) => {
    // The lock keeps a new blocker from slipping in between this look and the end of the move.
    await stores.changes.lockHead(input.projectId);
    const blockers = openBlockers(
      input.to,
      await stores.links.sourcesOf(input.projectId, 'blocks', task.id),
    );
    if (blockers.length === 0) return;
    throw new ProblemError({
      code: 'TASK_BLOCKED',
      message: `${keyOf(task)} is blocked by ${blockers.map((blocker) => blocker.key).join(', ')}. Finish or cancel what blocks it first, or remove the link.`,
      blockers: blockers.map(({ key, title }) => ({ key, title })),
    });
  };

  return moveItem(context, 'task', input, guard);
}

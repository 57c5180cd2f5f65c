import type { Change, FollowChangesInput, ProjectId } from '@throughline/schema';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';

const ROWS_AT_ONCE = 100;

/**
 * The project's log from a sequence on, row by row, for as long as the caller listens and may: rows that
 * are there first, others as they are written. No row is left out and none comes twice.
 */
export async function followChanges(
  context: Context,
  input: FollowChangesInput,
  signal: AbortSignal | undefined,
): Promise<AsyncIterable<Change>> {
  await permit(context, 'reader', input.projectId);
  const after = input.lastEventId === undefined ? input.after : Number(input.lastEventId);
  const until = AbortSignal.any([context.ended, ...(signal ? [signal] : [])]);
  return follow(context, input.projectId, after, until);
}

async function* follow(
  context: Context,
  projectId: ProjectId,
  after: number,
  signal: AbortSignal,
): AsyncGenerator<Change> {
  const { changes } = context.stores;
  let last = after;
  for await (const _ of changes.wakeUps(projectId, signal)) {
    // Asked again each time: the project may be gone by now.
    await permit(context, 'reader', projectId);
    let rows: Change[];
    do {
      signal.throwIfAborted();
      rows = await changes.after(projectId, last, ROWS_AT_ONCE);
      yield* rows;
      last = rows.at(-1)?.sequence ?? last;
    } while (rows.length === ROWS_AT_ONCE);
  }
  signal.throwIfAborted();
}

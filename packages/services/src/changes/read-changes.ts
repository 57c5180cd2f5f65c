import { EMPTY_CHAIN, verifyChain } from '@throughline/domain';
import type {
  ChainVerification,
  ChangeList,
  ListChangesInput,
  ProjectId,
} from '@throughline/schema';
import type { Context } from '../context.ts';
import { loadItem } from '../items/load.ts';
import { permit } from '../permit.ts';

const VERIFIED_AT_ONCE = 1000;

/** The project's log, or one item's history, newest first. */
export async function listChanges(context: Context, input: ListChangesInput): Promise<ChangeList> {
  await permit(context, 'reader', input.projectId);
  if (input.itemId) await loadItem(context.stores, input.projectId, input.itemId);
  const found = await context.stores.changes.list({ ...input, limit: input.limit + 1 });
  const changes = found.slice(0, input.limit);
  return { changes, nextBefore: found.length > input.limit ? changes.at(-1)!.sequence : null };
}

/** Recomputes the whole chain, and checks that it ends where the project's head says. */
export async function verifyChanges(
  context: Context,
  input: { projectId: ProjectId },
): Promise<ChainVerification> {
  const { projectId } = input;
  await permit(context, 'reader', projectId);
  const head = await context.stores.changes.head(projectId);

  let at = EMPTY_CHAIN;
  while (at.sequence < head.sequence) {
    const rows = await context.stores.changes.after(projectId, at.sequence, VERIFIED_AT_ONCE);
    // Changes written since the head was read belong to no part of this check.
    const verified = verifyChain(
      at,
      rows.filter((row) => row.sequence <= head.sequence),
    );
    if (!verified.isIntact) return verified;
    if (verified.changes === at.sequence) break;
    at = { sequence: verified.changes, hash: verified.headHash };
  }

  const isIntact = at.sequence === head.sequence && at.hash === head.hash;
  return {
    isIntact,
    changes: at.sequence,
    headHash: at.hash,
    brokenAt: isIntact ? null : at.sequence + 1,
    reason: isIntact
      ? null
      : `the log ends at ${at.sequence}, the project's head is at ${head.sequence}`,
  };
}

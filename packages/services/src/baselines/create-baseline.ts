import type { Baseline, BaselineId, CreateBaselineInput } from '@throughline/schema';
import { recordChanges } from '../changes/record-changes.ts';
import type { Context } from '../context.ts';
import { mutate } from '../mutate.ts';
import { permit } from '../permit.ts';
import { requireFreeName } from './load-baseline.ts';

/** Gives the present moment a name: the project as it is before this very change. */
export async function createBaseline(
  context: Context,
  input: CreateBaselineInput,
): Promise<Baseline> {
  const { projectId, data } = input;
  await permit(context, 'editor', projectId);

  return mutate(context, 'baselines.create', input, async (stores) => {
    const head = await stores.changes.lockHead(projectId);
    const { type, id, name } = context.actor;
    const baseline: Baseline = {
      id: context.newId() as BaselineId,
      projectId,
      ...data,
      sequence: head.sequence,
      headHash: head.hash,
      actor: { type, id, name },
      createdAt: context.clock(),
      version: 1,
    };
    await requireFreeName(stores, baseline);
    await stores.baselines.insert(baseline);
    const { sequence, headHash } = baseline;
    await recordChanges(context, stores, projectId, [
      { action: 'baseline.created', after: { ...data, sequence, headHash } },
    ]);
    return baseline;
  });
}

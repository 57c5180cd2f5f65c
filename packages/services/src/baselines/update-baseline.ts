import { changedFields } from '@throughline/domain';
import type { Baseline, UpdateBaselineInput } from '@throughline/schema';
import { recordChanges } from '../changes/record-changes.ts';
import type { Context } from '../context.ts';
import { mutate } from '../mutate.ts';
import { permit } from '../permit.ts';
import { loadBaseline, requireFreeName } from './load-baseline.ts';

/** Renames a baseline or changes its note; the moment that it names stays. */
export async function updateBaseline(
  context: Context,
  input: UpdateBaselineInput,
): Promise<Baseline> {
  await permit(context, 'editor', input.projectId);

  return mutate(context, 'baselines.update', input, async (stores) => {
    const baseline = await loadBaseline(stores, input);
    const { before, after } = changedFields({ ...baseline }, { ...baseline, ...input.data });
    if (Object.keys(after).length === 0) return baseline;

    const next = { ...baseline, ...input.data, version: baseline.version + 1 };
    await requireFreeName(stores, next);
    await stores.baselines.update(next);
    const { name } = baseline;
    await recordChanges(context, stores, input.projectId, [
      { action: 'baseline.updated', before: { name, ...before }, after: { name, ...after } },
    ]);
    return next;
  });
}

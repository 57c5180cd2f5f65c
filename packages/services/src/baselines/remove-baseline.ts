import type { Baseline, RemoveBaselineInput } from '@throughline/schema';
import { recordChanges } from '../changes/record-changes.ts';
import type { Context } from '../context.ts';
import { mutate } from '../mutate.ts';
import { permit } from '../permit.ts';
import { loadBaseline } from './load-baseline.ts';

/** Takes the name from a moment; the log keeps that it had it, and the moment itself. */
export async function removeBaseline(
  context: Context,
  input: RemoveBaselineInput,
): Promise<Baseline> {
  await permit(context, 'editor', input.projectId);

  return mutate(context, 'baselines.remove', input, async (stores) => {
    const baseline = await loadBaseline(stores, input);
    await stores.baselines.remove(baseline.projectId, baseline.id);
    const { name, note, sequence, headHash } = baseline;
    await recordChanges(context, stores, input.projectId, [
      { action: 'baseline.removed', before: { name, note, sequence, headHash } },
    ]);
    return baseline;
  });
}

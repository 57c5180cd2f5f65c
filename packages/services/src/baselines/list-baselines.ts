import type { Baseline, ListBaselinesInput, Page } from '@throughline/schema';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';

/** The named moments of a project, the latest first. */
export async function listBaselines(
  context: Context,
  input: ListBaselinesInput,
): Promise<Page<Baseline>> {
  await permit(context, 'reader', input.projectId);
  return context.stores.baselines.list(input);
}

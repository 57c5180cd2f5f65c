import { reviewChecklist } from '@throughline/domain';
import type { Requirement, ReviewChecklistInput, ReviewQuestion } from '@throughline/schema';
import type { Context } from '../context.ts';
import { loadItem } from '../items/load.ts';
import { permit } from '../permit.ts';

/** What no rule can tell of a requirement, or of the set, and a person asks. */
export async function getReviewChecklist(
  context: Context,
  { projectId, id }: ReviewChecklistInput,
): Promise<ReviewQuestion[]> {
  await permit(context, 'reader', projectId);
  if (id === undefined) return reviewChecklist(null);
  const { fields } = await loadItem(context.stores, projectId, id, 'requirement');
  return reviewChecklist(fields as Pick<Requirement, 'type' | 'rationale'>);
}

import type { ProjectId, QuestionedRequirement } from '@throughline/schema';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';

/** The requirements that wait for an answer, by number, each with the open questions that clarify it. */
export async function listQuestionedRequirements(
  context: Context,
  input: { projectId: ProjectId; limit: number },
): Promise<QuestionedRequirement[]> {
  await permit(context, 'reader', input.projectId);
  return context.stores.links.listQuestioned(input.projectId, input.limit);
}

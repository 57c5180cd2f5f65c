import { replayTerms } from '@throughline/domain';
import type { ListTermsInput, Page, PastTermList, ProjectId, Term } from '@throughline/schema';
import type { Context } from '../context.ts';
import { resolveMoment } from '../moments/resolve-moment.ts';
import { permit } from '../permit.ts';

/** The glossary of a project, in alphabetical order. */
export async function listTerms(context: Context, input: ListTermsInput): Promise<Page<Term>> {
  await permit(context, 'reader', input.projectId);
  return context.stores.terms.list(input);
}

/** The glossary as it was at a moment. */
export async function listPastTerms(
  context: Context,
  input: { projectId: ProjectId; at: string },
): Promise<PastTermList> {
  const { projectId } = input;
  await permit(context, 'reader', projectId);
  const at = await resolveMoment(context, projectId, input.at);
  return { at, terms: replayTerms(await context.stores.moments.ofTerms(projectId, at.sequence)) };
}

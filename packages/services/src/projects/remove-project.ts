import type { RemovedProject, RemoveProjectInput } from '@throughline/schema';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';
import { ProblemError } from '../problem-error.ts';

/** Removes a project with everything in it, its log too. The server's own log keeps that it happened. */
export async function removeProject(
  context: Context,
  input: RemoveProjectInput,
): Promise<RemovedProject> {
  const { id, slug } = await permit(context, 'admin', input.id);
  if (input.confirmSlug !== slug) {
    throw new ProblemError({
      code: 'CONFIRMATION_MISMATCH',
      message: `To remove this project for good, confirm with its name: ${slug}.`,
    });
  }

  const items = await context.stores.transaction((stores) => stores.projects.remove(id));
  context.log.info({ projectId: id, slug, items, actor: context.actor.id }, 'project removed');
  return { id, slug, items };
}

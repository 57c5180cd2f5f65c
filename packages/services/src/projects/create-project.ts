import type { CreateProjectInput, Project, ProjectId } from '@throughline/schema';
import { recordChanges } from '../changes/record-changes.ts';
import type { Context } from '../context.ts';
import { mutate } from '../mutate.ts';
import { permitWorkspace } from '../permit.ts';
import { slugTaken } from '../problem-error.ts';

export async function createProject(
  context: Context,
  input: CreateProjectInput,
  isSample = false,
): Promise<Project> {
  await permitWorkspace(context, 'admin', input.workspaceId);

  return mutate(context, 'projects.create', input, async (stores) => {
    const project: Project = {
      id: context.newId() as ProjectId,
      workspaceId: input.workspaceId,
      ...input.data,
      isSample,
      version: 1,
      createdAt: context.clock(),
      archivedAt: null,
    };
    if (!(await stores.projects.insert(project))) throw slugTaken(project.slug);
    await recordChanges(context, stores, project.id, [
      { action: 'project.created', after: input.data },
    ]);
    return project;
  });
}

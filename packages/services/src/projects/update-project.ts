import { changedFields } from '@throughline/domain';
import type { ArchiveProjectInput, Project, UpdateProjectInput } from '@throughline/schema';
import { recordChanges } from '../changes/record-changes.ts';
import type { Context } from '../context.ts';
import { mutate } from '../mutate.ts';
import { permit } from '../permit.ts';
import { notFound, slugTaken, versionConflict } from '../problem-error.ts';

export const updateProject = (context: Context, input: UpdateProjectInput): Promise<Project> =>
  save(context, 'updated', input, (project) => ({ ...project, ...input.data }));

export const archiveProject = (context: Context, input: ArchiveProjectInput): Promise<Project> =>
  save(context, 'archived', input, (project) => ({ ...project, archivedAt: context.clock() }));

async function save(
  context: Context,
  verb: 'updated' | 'archived',
  input: ArchiveProjectInput,
  change: (project: Project) => Project,
): Promise<Project> {
  await permit(context, 'admin', input.id);

  return mutate(context, `projects.${verb}`, input, async (stores) => {
    const project = await stores.projects.find(input.id);
    if (!project) throw notFound('project');
    if (project.version !== input.expectedVersion) throw versionConflict(project.version);
    const next = { ...change(project), version: project.version + 1 };
    const outcome = await stores.projects.update(next, input.expectedVersion);
    if (outcome === 'slug_taken') throw slugTaken(next.slug);
    if (outcome === 'stale') throw versionConflict((await stores.projects.find(input.id))!.version);
    const { before, after } = changedFields({ ...project }, { ...next });
    await recordChanges(context, stores, project.id, [
      { action: `project.${verb}`, before, after },
    ]);
    return next;
  });
}

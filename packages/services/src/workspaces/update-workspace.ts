import type { ArchiveWorkspaceInput, UpdateWorkspaceInput, Workspace } from '@throughline/schema';
import type { Context } from '../context.ts';
import { mutate } from '../mutate.ts';
import { permitWorkspace } from '../permit.ts';
import { notFound, slugTaken, versionConflict } from '../problem-error.ts';

export const updateWorkspace = (
  context: Context,
  input: UpdateWorkspaceInput,
): Promise<Workspace> =>
  save(context, 'workspaces.update', input, (workspace) => ({ ...workspace, ...input.data }));

/** Puts a workspace out of sight; its projects stay as they are. */
export const archiveWorkspace = (
  context: Context,
  input: ArchiveWorkspaceInput,
): Promise<Workspace> =>
  save(context, 'workspaces.archive', input, (workspace) => ({
    ...workspace,
    archivedAt: context.clock(),
  }));

async function save(
  context: Context,
  procedure: string,
  input: ArchiveWorkspaceInput,
  change: (workspace: Workspace) => Workspace,
): Promise<Workspace> {
  await permitWorkspace(context, 'admin', input.id);

  return mutate(context, procedure, input, async (stores) => {
    const workspace = await stores.workspaces.find(input.id);
    if (!workspace) throw notFound('workspace');
    if (workspace.version !== input.expectedVersion) throw versionConflict(workspace.version);
    const next = { ...change(workspace), version: workspace.version + 1 };
    const outcome = await stores.workspaces.update(next, input.expectedVersion);
    if (outcome === 'slug_taken') throw slugTaken(next.slug);
    if (outcome === 'stale')
      throw versionConflict((await stores.workspaces.find(input.id))!.version);
    return next;
  });
}

import type { CreateWorkspaceInput, Workspace, WorkspaceId } from '@throughline/schema';
import type { Context } from '../context.ts';
import { mutate } from '../mutate.ts';
import { permitInstallation } from '../permit.ts';
import { slugTaken } from '../problem-error.ts';

export async function createWorkspace(
  context: Context,
  input: CreateWorkspaceInput,
): Promise<Workspace> {
  permitInstallation(context);

  return mutate(context, 'workspaces.create', input, async (stores) => {
    const { slug, name } = input;
    const id = context.newId() as WorkspaceId;
    const workspace = { id, slug, name, version: 1, createdAt: context.clock(), archivedAt: null };
    if (!(await stores.workspaces.insert(workspace))) throw slugTaken(slug);
    return workspace;
  });
}

import type { Workspace, WorkspaceId } from '@throughline/schema';
import type { Context } from '../context.ts';
import { permitWorkspace } from '../permit.ts';

export function getWorkspace(context: Context, input: { id: WorkspaceId }): Promise<Workspace> {
  return permitWorkspace(context, 'reader', input.id);
}

/** The workspaces that the actor may enter, by name. */
export function listWorkspaces(
  context: Context,
  input: { isArchived: boolean },
): Promise<Workspace[]> {
  return context.stores.workspaces.list({ ...input, among: context.actor.workspaces });
}

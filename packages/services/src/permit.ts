import type { Actor, Project, ProjectId, Role, Workspace, WorkspaceId } from '@throughline/schema';
import type { Context } from './context.ts';
import { forbidden, notFound } from './problem-error.ts';

const RANK: Record<Role, number> = { reader: 0, editor: 1, admin: 2 };
const DOING: Record<Role, string> = {
  reader: 'look at this',
  editor: 'change this',
  admin: 'administer this',
};

function mayEnter(actor: Actor, workspaceId: WorkspaceId): boolean {
  return actor.workspaces === 'all' || actor.workspaces.includes(workspaceId);
}

function requireRole(actor: Actor, role: Role): void {
  if (RANK[actor.role] < RANK[role]) throw forbidden(DOING[role]);
}

/** The first line of each verb on a project: loads it if the actor may act there with this role. */
export async function permit(context: Context, role: Role, projectId: ProjectId): Promise<Project> {
  const project = await context.stores.projects.find(projectId);
  if (!project || !mayEnter(context.actor, project.workspaceId)) throw notFound('project');
  requireRole(context.actor, role);
  return project;
}

/** The first line of each verb on a workspace. */
export async function permitWorkspace(
  context: Context,
  role: Role,
  id: WorkspaceId,
): Promise<Workspace> {
  const workspace = await context.stores.workspaces.find(id);
  if (!workspace || !mayEnter(context.actor, id)) throw notFound('workspace');
  requireRole(context.actor, role);
  return workspace;
}

/** Only who owns the installation makes workspaces. */
export function permitInstallation(context: Context): void {
  if (context.actor.workspaces !== 'all') throw forbidden('create a workspace');
  requireRole(context.actor, 'admin');
}

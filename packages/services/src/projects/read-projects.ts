import type {
  FoundProject,
  Project,
  ProjectId,
  ProjectOverview,
  WorkspaceId,
} from '@throughline/schema';
import type { Context } from '../context.ts';
import { permit, permitWorkspace } from '../permit.ts';
import { notFound } from '../problem-error.ts';

export function getProject(context: Context, input: { id: ProjectId }): Promise<Project> {
  return permit(context, 'reader', input.id);
}

/** Finds a project by the name in its address. */
export async function findProject(
  context: Context,
  input: { slug: string },
): Promise<FoundProject> {
  const found = await context.stores.projects.findBySlug(input.slug);
  if (!found) throw notFound('project');
  const project = await permit(context, 'reader', found.id);
  const { sequence } = await context.stores.changes.head(project.id);
  return { ...project, sequence };
}

/** The projects that the actor may enter, by name; those of one workspace where it is named. */
export async function listProjects(
  context: Context,
  input: { workspaceId?: WorkspaceId | undefined; isArchived: boolean },
): Promise<Project[]> {
  if (input.workspaceId) await permitWorkspace(context, 'reader', input.workspaceId);
  return context.stores.projects.list({ ...input, among: context.actor.workspaces });
}

/** How many items of each kind are in each state, and how many links are suspect. */
export async function getProjectOverview(
  context: Context,
  input: { id: ProjectId },
): Promise<ProjectOverview> {
  const project = await permit(context, 'reader', input.id);
  return context.stores.projects.overview(project);
}

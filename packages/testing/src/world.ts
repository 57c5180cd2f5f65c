import { createCaller } from '@throughline/api';
import type { Actor, Project, Workspace } from '@throughline/schema';
import type { Context, Stores } from '@throughline/services/ports';
import { v7 as newId } from 'uuid';

export type Caller = ReturnType<typeof createCaller>;

/** A workspace and a project that belong to one suite alone, and a caller who may do anything in them. */
export interface World {
  caller: Caller;
  context: Context;
  workspace: Workspace;
  project: Project;
  projectId: Project['id'];
  /** A caller as someone else: `as({ role: 'reader' })`, `as({ workspaces: [] })`. */
  as: (actor: Partial<Actor>) => Caller;
}

/** A clock that goes on one second each time it is read, so that every time in a test is known and different. */
export function tickingClock(start = '2026-01-01T00:00:00.000Z'): () => Date {
  let now = Date.parse(start);
  return () => new Date((now += 1000));
}

const OWNER: Actor = {
  type: 'system',
  id: 'test-owner',
  name: 'Test owner',
  role: 'admin',
  workspaces: 'all',
};

/** Makes a world of its own on shared stores: suites neither see nor wait for each other. */
export async function createWorld(stores: Stores, actor: Partial<Actor> = {}): Promise<World> {
  const context: Context = {
    actor: { ...OWNER, id: `owner-${newId()}`, ...actor },
    requestId: `request-${newId()}`,
    stores,
    clock: tickingClock(),
    newId,
    log: { info: () => undefined, error: () => undefined },
    ended: new AbortController().signal,
  };
  const caller = createCaller(context);
  const slug = `w-${newId()}`;
  const workspace = await caller.workspaces.create({ slug, name: slug });
  const project = await caller.projects.create({
    workspaceId: workspace.id,
    data: { slug: `p-${newId()}`, name: 'Test project' },
  });
  const as = (other: Partial<Actor>) =>
    createCaller({ ...context, actor: { ...context.actor, ...other } });
  return { caller, context, workspace, project, projectId: project.id, as };
}

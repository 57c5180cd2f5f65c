import { fileURLToPath } from 'node:url';
import type { Project, Workspace } from '@throughline/schema';
import { createProject, createWorkspace, listWorkspaces } from '@throughline/services';
import type { Context } from '@throughline/services/ports';
import { SamplePlayer } from './play-sample.ts';
import { ProjectDraft } from './project-draft.ts';
import { readSampleData } from './sample-data.ts';
import { sampleEvents } from './sample-events.ts';

const SAMPLE_FOLDER = fileURLToPath(new URL('../../sample', import.meta.url));
const HOME = { slug: 'home', name: 'Home' };

/**
 * Makes the sample project, and the workspace `home` where there is none. The work of its people is
 * done again by the verbs, on a draft in memory, and kept in one transaction: all of it or nothing.
 */
export async function loadSample(context: Context): Promise<Project> {
  const data = await readSampleData(SAMPLE_FOLDER);
  const { slug, name, description, start } = data.project;

  return context.stores.transaction(async (stores) => {
    const workspace = await homeOf({ ...context, stores });
    const draft = new ProjectDraft(stores);
    const acting = { ...context, stores: draft.stores };
    const startedAt = new Date(`${start}T07:30:00.000Z`);
    const input = { workspaceId: workspace.id, data: { slug, name, description } };
    const { id } = await createProject({ ...acting, clock: () => startedAt }, input, true);
    const player = new SamplePlayer(data, draft, acting, id);
    for (const event of sampleEvents(data)) await player.play(event);
    return draft.save(stores);
  });
}

async function homeOf(context: Context): Promise<Workspace> {
  const workspaces = await listWorkspaces(context, { isArchived: false });
  return workspaces.find(({ slug }) => slug === HOME.slug) ?? createWorkspace(context, HOME);
}

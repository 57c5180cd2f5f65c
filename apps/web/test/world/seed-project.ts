import type { createThroughlineClient } from '@throughline/shared';
import type { ItemId, Kind, LinkType, ProjectId } from '@throughline/shared/schema';
import { KINDS } from '@throughline/shared/schema';
import type { SeedItem } from './seed-item.ts';
import { SEED_LATER, SEED_LINKS } from './seed-links.ts';
import { SEED_REASONS } from './seed-reasons.ts';
import { SEED_WORK } from './seed-work.ts';

type Client = ReturnType<typeof createThroughlineClient>;
interface Made {
  id: ItemId;
  key: string;
  kind: Kind;
  version: number;
}
interface AnyProcedures {
  create: { mutate(input: unknown): Promise<Made> };
  update: { mutate(input: unknown): Promise<Made> };
  move: { mutate(input: unknown): Promise<Made> };
}

export interface SeededProject {
  id: ProjectId;
  slug: string;
  /** From the names of the seeds to what was made of them. */
  items: Map<string, Made>;
}

const proceduresOf = (client: Client, kind: Kind) =>
  client[KINDS[kind].area] as unknown as AnyProcedures;

/** The workspace that all projects of a run share. */
export async function ensureWorkspace(client: Client) {
  const [first] = await client.workspaces.list.query({});
  return first ?? client.workspaces.create.mutate({ slug: 'team', name: 'Team' });
}

export async function createEmptyProject(client: Client, slug: string, name: string) {
  const workspace = await ensureWorkspace(client);
  return client.projects.create.mutate({
    workspaceId: workspace.id,
    data: { slug, name, description: '' },
  });
}

/** A filled project: a thread with gaps and suspect links in it, as real ones have. */
export async function seedProject(client: Client, slug: string): Promise<SeededProject> {
  const workspace = await ensureWorkspace(client);
  const { id: projectId } = await client.projects.create.mutate({
    workspaceId: workspace.id,
    data: {
      slug,
      name: 'Ferry tickets',
      description: 'Tickets for the island ferries: on the web, on the pier and on board.',
    },
  });
  const items = new Map<string, Made>();
  for (const seed of [...SEED_REASONS, ...SEED_WORK])
    items.set(seed.name, await createItem(client, projectId, seed));
  for (const [from, type, to] of SEED_LINKS) {
    const ends = { fromId: items.get(from)!.id, toId: items.get(to)!.id };
    await client.links.create.mutate({ projectId, type: type satisfies LinkType, ...ends });
  }
  for (const { name, data } of SEED_LATER) {
    const item = items.get(name)!;
    const input = { projectId, id: item.id, expectedVersion: item.version, data };
    items.set(name, await proceduresOf(client, item.kind).update.mutate(input));
  }
  return { id: projectId, slug, items };
}

async function createItem(client: Client, projectId: ProjectId, seed: SeedItem): Promise<Made> {
  const procedures = proceduresOf(client, seed.kind);
  let item = await procedures.create.mutate({
    projectId,
    data: { title: seed.title, ...seed.data },
  });
  for (const to of seed.states ?? []) {
    item = await procedures.move.mutate({
      projectId,
      id: item.id,
      expectedVersion: item.version,
      to,
    });
  }
  return item;
}

import { KIND_NAMES, type ItemId, type Kind, type LinkType } from '@throughline/schema';
import type { Stores } from '@throughline/services/ports';
import { areaOf, createWorld, KIND_SAMPLES, type AnyItem, type World } from '@throughline/testing';

/** A world with an item of every kind, and ways to make more of what a call may use up. */
export interface Fixture {
  world: World;
  items: Record<Kind, AnyItem>;
  newItem(kind: Kind): Promise<AnyItem>;
  /** An accepted decision: one that can be superseded. */
  newAcceptedDecision(): Promise<AnyItem>;
  newLink(): Promise<{ type: LinkType; fromId: ItemId; toId: ItemId }>;
  newProject(): Promise<World['project']>;
  newWorkspace(): Promise<World['workspace']>;
  /** The workspaces made here: what a member may enter. */
  workspaceIds: World['workspace']['id'][];
  /** A name that nobody has yet. */
  newSlug(): string;
}

export async function createFixture(stores: Stores): Promise<Fixture> {
  const world = await createWorld(stores);
  const { caller, projectId, workspace } = world;
  const workspaceIds = [workspace.id];
  let count = 0;

  const newItem = (kind: Kind): Promise<AnyItem> =>
    areaOf(caller, kind).create({
      projectId,
      data: { title: `A ${kind}, the ${(count += 1)}th`, ...KIND_SAMPLES[kind].fields },
    });
  const newSlug = () => `made-${world.context.newId()}`;
  const items = {} as Record<Kind, AnyItem>;
  for (const kind of KIND_NAMES) items[kind] = await newItem(kind);

  return {
    world,
    items,
    newItem,
    newSlug,
    workspaceIds,
    async newAcceptedDecision() {
      const { id } = await newItem('decision');
      return areaOf(caller, 'decision').move({ projectId, id, expectedVersion: 1, to: 'accepted' });
    },
    async newLink() {
      const [from, to] = [await newItem('requirement'), await newItem('goal')];
      const link = { type: 'satisfies' as const, fromId: from.id, toId: to.id };
      await caller.links.create({ projectId, ...link });
      return link;
    },
    newProject: () =>
      caller.projects.create({
        workspaceId: workspace.id,
        data: { slug: newSlug(), name: 'Another' },
      }),
    async newWorkspace() {
      const made = await caller.workspaces.create({ slug: newSlug(), name: 'Another' });
      workspaceIds.push(made.id);
      return made;
    },
  };
}

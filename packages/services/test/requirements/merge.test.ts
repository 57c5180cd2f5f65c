import type { ItemId, LinkType, RequirementId } from '@throughline/schema';
import {
  createWorld,
  openTestDatabase,
  problemOfCall,
  type TestDatabase,
  type World,
} from '@throughline/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

let database: TestDatabase;
let world: World;
let keep: RequirementId;
let duplicate: RequirementId;

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  world = await createWorld(database.stores);
  keep = await add('Keep');
  duplicate = await add('Duplicate');
});
afterAll(() => database.close());

const add = async (title: string) => {
  const { projectId, caller } = world;
  return (await caller.requirements.create({ projectId, data: { title } })).id;
};
const link = (fromId: ItemId, type: LinkType, toId: ItemId) =>
  world.caller.links.create({ projectId: world.projectId, fromId, type, toId });
const linksOf = async (itemId: ItemId) => {
  const links = await world.caller.links.list({ projectId: world.projectId, itemId });
  return links.map(({ type, from, to }) => `${from.key} ${type} ${to.key}`);
};
const merge = (expectedVersion = 1, intoId = keep) =>
  world.caller.requirements.merge({
    projectId: world.projectId,
    id: duplicate,
    expectedVersion,
    intoId,
  });

describe('merging a duplicate', () => {
  test('gives its links to the one that is kept, once each, and archives it', async () => {
    const { caller, projectId } = world;
    const { id: goal } = await caller.goals.create({ projectId, data: { title: 'Goal' } });
    const { id: both } = await caller.goals.create({ projectId, data: { title: 'Both' } });
    const { id: task } = await caller.tasks.create({ projectId, data: { title: 'Task' } });
    await link(duplicate, 'satisfies', goal);
    await link(duplicate, 'satisfies', both);
    await link(keep, 'satisfies', both);
    await link(task, 'implements', duplicate);
    await link(duplicate, 'conflicts', keep);
    const { archived, links } = await merge();
    expect(archived.archivedAt).not.toBeNull();
    expect(links.map(({ type }) => type).toSorted()).toEqual(['implements', 'satisfies']);
    expect((await linksOf(keep)).toSorted()).toEqual([
      'REQ-1 satisfies GOAL-1',
      'REQ-1 satisfies GOAL-2',
      'REQ-2 conflicts REQ-1',
      'TASK-1 implements REQ-1',
    ]);
  });

  test('closes no circle', async () => {
    const other = await add('Other');
    await link(keep, 'depends', other);
    await link(other, 'depends', duplicate);
    expect((await merge()).links).toEqual([]);
  });

  test('into itself, or of what was changed meanwhile, is refused', async () => {
    expect((await problemOfCall(merge(1, duplicate))).code).toBe('NOT_FOUND');
    expect((await problemOfCall(merge(2))).code).toBe('VERSION_CONFLICT');
  });
});

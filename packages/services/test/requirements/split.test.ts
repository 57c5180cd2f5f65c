import type { ItemId, RequirementId } from '@throughline/schema';
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
let wholeId: RequirementId;
let goalId: ItemId;
let testId: ItemId;

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  world = await createWorld(database.stores);
  const { caller, projectId } = world;
  const whole = await caller.requirements.create({
    projectId,
    data: {
      title: 'Empty tank',
      statement: 'When the tank is empty, the pump shall stop and sound the alarm.',
      type: 'constraint',
      priority: 'must',
      labels: ['safety'],
      acceptanceCriteria: ['Within 1 s'],
    },
  });
  wholeId = whole.id;
  goalId = (await caller.goals.create({ projectId, data: { title: 'No dry runs' } })).id;
  testId = (await caller.tests.create({ projectId, data: { title: 'Drain the tank' } })).id;
  await caller.links.create({ projectId, type: 'satisfies', fromId: wholeId, toId: goalId });
  await caller.links.create({ projectId, type: 'verifies', fromId: testId, toId: wholeId });
});
afterAll(() => database.close());

const propose = () =>
  world.caller.requirements.proposeSplit({ projectId: world.projectId, id: wholeId });
const split = async (more: object = {}) => {
  const { parts, version } = await propose();
  const target = { projectId: world.projectId, id: wholeId, expectedVersion: version };
  return world.caller.requirements.split({ ...target, parts, ...more });
};
const linksOf = async (itemId: ItemId) => {
  const links = await world.caller.links.list({ projectId: world.projectId, itemId });
  return links.map(({ type, from, to, isSuspect }) => ({
    says: `${from.key} ${type} ${to.key}`,
    isSuspect,
  }));
};

describe('splitting a requirement', () => {
  test('is proposed with a statement and a title for each part, and the links to take over', async () => {
    const { parts, links } = await propose();
    expect(parts).toEqual([
      { title: 'Stop', statement: 'When the tank is empty, the pump shall stop.' },
      {
        title: 'Sound the alarm',
        statement: 'When the tank is empty, the pump shall sound the alarm.',
      },
    ]);
    expect(links.map(({ type }) => type)).toEqual(['satisfies', 'verifies']);
  });

  test('is not proposed where the statement demands one thing', async () => {
    const { caller, projectId } = world;
    const data = { title: 'One', statement: 'The pump shall stop.' };
    const { id } = await caller.requirements.create({ projectId, data });
    expect(await caller.requirements.proposeSplit({ projectId, id })).toMatchObject({ parts: [] });
  });

  test('makes drafts that refine the whole, are like it and have its links', async () => {
    const { whole, parts, linksCarried } = await split();
    expect(linksCarried).toBe(4);
    expect(whole).toMatchObject({ key: 'REQ-1', version: 1, archivedAt: null });
    for (const part of parts) {
      const { type, priority, labels, state } = part;
      expect({ type, priority, labels, state }).toEqual({
        type: 'constraint',
        priority: 'must',
        labels: ['safety'],
        state: 'draft',
      });
      expect(await linksOf(part.id)).toEqual([
        { says: `${part.key} refines REQ-1`, isSuspect: false },
        { says: `${part.key} satisfies GOAL-1`, isSuspect: false },
        { says: `TEST-1 verifies ${part.key}`, isSuspect: false },
      ]);
    }
  });

  test('takes over only the links that are chosen, and of other items none', async () => {
    const satisfies = { type: 'satisfies' as const, fromId: wholeId, toId: goalId };
    const foreign = { type: 'satisfies' as const, fromId: testId, toId: goalId };
    const problem = await problemOfCall(split({ links: [foreign] }));
    expect(problem.code).toBe('NOT_FOUND');
    const { parts, linksCarried } = await split({ links: [satisfies] });
    expect(linksCarried).toBe(2);
    const says = (await linksOf(parts[0]!.id)).map((link) => link.says);
    expect(says).toEqual(['REQ-2 refines REQ-1', 'REQ-2 satisfies GOAL-1']);
  });

  test('keeps a suspect link suspect', async () => {
    const { caller, projectId } = world;
    const goal = { projectId, id: goalId as never, expectedVersion: 1 };
    await caller.goals.update({ ...goal, data: { title: 'Never a dry run' } });
    const { parts } = await split();
    expect(await linksOf(parts[1]!.id)).toContainEqual({
      says: 'REQ-3 satisfies GOAL-1',
      isSuspect: true,
    });
  });

  test('can archive the whole with it, and is made once for one key', async () => {
    const asked = { isWholeArchived: true, idempotencyKey: 'split-req-1' };
    const { parts, version } = await propose();
    const input = { projectId: world.projectId, id: wholeId, expectedVersion: version, parts };
    const first = await world.caller.requirements.split({ ...input, ...asked });
    expect(first.whole.archivedAt).not.toBeNull();
    expect(await world.caller.requirements.split({ ...input, ...asked })).toEqual(first);
    const { items } = await world.caller.requirements.list({ projectId: world.projectId });
    expect(items.map(({ key }) => key).toSorted()).toEqual(['REQ-2', 'REQ-3']);
  });

  test('is refused once the whole says something else, and then nothing is made', async () => {
    const { caller, projectId } = world;
    const target = { projectId, id: wholeId, expectedVersion: 1 };
    await caller.requirements.update({ ...target, data: { statement: 'The pump shall run.' } });
    const parts = ['a', 'b'].map((title) => ({ title, statement: title }));
    const problem = await problemOfCall(caller.requirements.split({ ...target, parts }));
    expect(problem).toMatchObject({ code: 'VERSION_CONFLICT', currentVersion: 2 });
    expect((await caller.requirements.list({ projectId })).items).toHaveLength(1);
  });
});

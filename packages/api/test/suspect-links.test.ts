import type { GoalId, RequirementId } from '@throughline/schema';
import {
  allPages,
  areaOf,
  createWorld,
  KIND_SAMPLES,
  openTestDatabase,
  type TestDatabase,
  type World,
} from '@throughline/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

let database: TestDatabase;
let world: World;
let goalId: GoalId;
let requirementId: RequirementId;

const statement = 'When a payment is booked, the ledger shall show it.';

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  world = await createWorld(database.stores);
  const { caller, projectId } = world;
  goalId = (
    await caller.goals.create({
      projectId,
      data: { title: 'Close a month in 4 days', target: '4' },
    })
  ).id;
  const requirement = await caller.requirements.create({
    projectId,
    data: { title: 'Seen at once', statement },
  });
  requirementId = requirement.id;
  const test = await caller.tests.create({ projectId, data: { title: 'Book and look' } });
  const task = await caller.tasks.create({ projectId, data: { title: 'Show bookings' } });
  await caller.links.create({ projectId, type: 'satisfies', fromId: requirementId, toId: goalId });
  await caller.links.create({ projectId, type: 'verifies', fromId: test.id, toId: requirementId });
  await caller.links.create({
    projectId,
    type: 'implements',
    fromId: task.id,
    toId: requirementId,
  });
});
afterAll(() => database.close());

async function suspects(): Promise<string[]> {
  const { items } = await world.caller.links.listSuspect({ projectId: world.projectId });
  return items.map(({ type, from, to }) => `${from.key} ${type} ${to.key}`);
}

const change = async (data: object) => {
  const { projectId } = world;
  const { version } = await world.caller.requirements.get({ projectId, id: requirementId });
  return world.caller.requirements.update({
    projectId,
    id: requirementId,
    expectedVersion: version,
    data,
  });
};

const RESTING = ['TASK-1 implements REQ-1', 'TEST-1 verifies REQ-1'];

describe('an edit of what a requirement says makes the links that rest on it suspect, and no others', () => {
  test.each([
    ['its title', { title: 'Seen within a second' }],
    ['its statement', { statement: `${statement} Always.` }],
    ['one digit', { statement: statement.replace('a payment', '1 payment') }],
    ['its type', { type: 'quality' }],
    ['its priority', { priority: 'must' }],
    ['its acceptance criteria', { acceptanceCriteria: ['within 2 s'] }],
  ])('%s', async (_what, data) => {
    await change(data);
    expect(await suspects()).toEqual(RESTING);
  });
});

describe('an edit that leaves what it says alone makes none suspect', () => {
  test.each([
    ['white space', { statement: `  When a payment\nis booked, the  ledger shall show it.\n` }],
    ['emphasis', { statement: 'When a **payment** is booked, the _ledger_ shall show it.' }],
    ['its rationale', { rationale: 'Clerks wait for it.' }],
    ['its body, labels and owner', { body: 'A note.', labels: ['ledger'], owner: 'Ines' }],
  ])('%s', async (_what, data) => {
    await change(data);
    expect(await suspects()).toEqual([]);
  });

  test('a move of it', async () => {
    const target = { projectId: world.projectId, id: requirementId };
    await world.caller.requirements.move({ ...target, expectedVersion: 1, to: 'review' });
    expect(await suspects()).toEqual([]);
  });

  test('one that is taken back', async () => {
    await change({ statement: 'Something else.' });
    await change({ statement });
    expect(await suspects()).toEqual([]);
  });
});

test('a review clears the link with its reason, and that link alone', async () => {
  await change({ statement: 'Something else.' });
  const { projectId } = world;
  const [implementing] = (await world.caller.links.listSuspect({ projectId, type: 'implements' }))
    .items;
  const reason = 'the screen shows it already';

  const reviewed = await world.caller.links.review({
    projectId,
    type: 'implements',
    fromId: implementing!.from.id,
    toId: requirementId,
    reason,
  });

  expect(reviewed).toMatchObject({ isSuspect: false, reviewReason: reason });
  expect(reviewed.reviewedAt.getTime()).toBeGreaterThan(implementing!.reviewedAt.getTime());
  expect(await suspects()).toEqual(['TEST-1 verifies REQ-1']);
  const { changes } = await world.caller.changes.list({
    projectId,
    itemId: requirementId,
    limit: 1,
  });
  expect(changes[0]).toMatchObject({
    action: 'link.reviewed',
    itemKey: 'TASK-1',
    after: { reason, to: 'REQ-1' },
  });

  await change({ statement: 'And something else again.' });
  expect(await suspects()).toEqual(RESTING);
});

test('the suspect links of archived items are out of sight with them', async () => {
  await change({ statement: 'Something else.' });
  const target = { projectId: world.projectId, id: requirementId };
  await world.caller.requirements.archive({ ...target, expectedVersion: 2 });
  expect(await suspects()).toEqual([]);
  await world.caller.requirements.restore({ ...target, expectedVersion: 3 });
  expect(await suspects()).toEqual(RESTING);
});

test('the list of suspect links pages through each of them once, and counts them', async () => {
  const { caller, projectId } = world;
  for (let n = 0; n < 9; n += 1) {
    const { id } = await caller.tasks.create({ projectId, data: { title: `Part ${n}` } });
    await caller.links.create({ projectId, type: 'implements', fromId: id, toId: requirementId });
  }
  await change({ statement: 'Something else.' });
  expect((await caller.links.listSuspect({ projectId, limit: 2 })).total).toBe(11);
  const all = await allPages((cursor) =>
    caller.links.listSuspect({ projectId, limit: 2, ...(cursor && { cursor }) }),
  );
  expect(new Set(all.map(({ from, type }) => `${from.key} ${type}`)).size).toBe(11);
  expect(all).toHaveLength(11);
});

describe('what counts as said differs by kind', () => {
  const normative: [
    kind: 'decision' | 'component' | 'test' | 'goal',
    data: Record<string, unknown>,
    isSaid: boolean,
  ][] = [
    ['decision', { outcome: 'Files.' }, true],
    ['decision', { context: 'More of it.' }, false],
    ['component', { interface: 'gRPC' }, true],
    ['component', { technology: 'Go' }, false],
    ['goal', { target: '3' }, true],
    ['goal', { body: 'A note.' }, false],
    ['test', { steps: 'Look twice.' }, true],
    ['test', { labels: ['slow'] }, false],
  ];

  test.each(normative)('%s %o', async (kind, data, isSaid) => {
    const { caller, projectId } = world;
    const item = await areaOf(caller, kind).create({
      projectId,
      data: { title: 'It', ...KIND_SAMPLES[kind].fields },
    });
    const document = await caller.documents.create({ projectId, data: { title: 'About it' } });
    await caller.links.create({ projectId, type: 'describes', fromId: document.id, toId: item.id });
    await areaOf(caller, kind).update({ projectId, id: item.id, expectedVersion: 1, data });
    expect(await suspects()).toEqual(isSaid ? [`DOC-1 describes ${item.key}`] : []);
  });
});

import { Change } from '@throughline/schema';
import { openTestDatabase, type TestDatabase } from '@throughline/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCaller } from '../src/index.ts';
import { createFixture, type Fixture } from './fixture.ts';
import { call, caseOf, MUTATION_PATHS } from './procedures.ts';

let database: TestDatabase;
let fixture: Fixture;

beforeAll(async () => {
  database = await openTestDatabase();
  fixture = await createFixture(database.stores);
});
afterAll(() => database.close());

/** The whole log, of all projects: what was done, by project and sequence. */
async function readLog(): Promise<Map<string, string>> {
  const rows = await database.client.$queryRaw<{ place: string; action: string }[]>`
    SELECT project_id || ' ' || sequence AS place, action FROM change ORDER BY project_id, sequence`;
  return new Map(rows.map(({ place, action }) => [place, action]));
}

const logged = MUTATION_PATHS.filter((path) => Array.isArray(caseOf(path).log));
const silent = MUTATION_PATHS.filter((path) => !Array.isArray(caseOf(path).log));

describe('every mutation tells the log what it did, in as many rows as it did things', () => {
  test.each(logged)('%s', async (path) => {
    const { input, log } = caseOf(path);
    const prepared = await input(fixture);
    const before = await readLog();

    await call(fixture.world.caller, path, prepared);

    const fresh = [...(await readLog())]
      .filter(([place]) => !before.has(place))
      .map(([, action]) => action);
    expect(fresh).toEqual(log);
  });
});

describe('the mutations that have no log to write to leave the others alone', () => {
  test.each(silent.filter((path) => path !== 'projects.remove'))('%s', async (path) => {
    const prepared = await caseOf(path).input(fixture);
    const before = await readLog();

    await call(fixture.world.caller, path, prepared);

    expect(await readLog()).toEqual(before);
  });
});

test('the removal of a project is told to the log of the server, with who did it', async () => {
  const told: object[] = [];
  const { context, projectId } = fixture.world;
  const { id, slug } = await fixture.newProject();
  const before = (await fixture.world.caller.changes.list({ projectId })).changes;
  const caller = createCaller({
    ...context,
    log: { ...context.log, info: (fields, message) => told.push({ message, ...fields }) },
  });

  await caller.projects.remove({ id, confirmSlug: slug });

  expect(told).toEqual([
    { message: 'project removed', projectId: id, slug, items: 0, actor: context.actor.id },
  ]);
  expect((await fixture.world.caller.changes.list({ projectId })).changes).toEqual(before);
});

describe('what changes nothing writes nothing', () => {
  test('an update that says what the item says already', async () => {
    const { id, projectId, title } = await fixture.newItem('goal');
    const before = await readLog();
    const answer = await fixture.world.caller.goals.update({
      projectId,
      id: id as never,
      expectedVersion: 1,
      data: { title },
    });
    expect(answer.version).toBe(1);
    expect(await readLog()).toEqual(before);
  });

  test('archiving what is archived', async () => {
    const { id, projectId } = await fixture.newItem('goal');
    const target = { projectId, id: id as never };
    await fixture.world.caller.goals.archive({ ...target, expectedVersion: 1 });
    const before = await readLog();
    await fixture.world.caller.goals.archive({ ...target, expectedVersion: 2 });
    expect(await readLog()).toEqual(before);
  });
});

test('a row of the log has the actor, the request, the item by id and key, and both sides of the change', async () => {
  const { caller, context, projectId } = fixture.world;
  const goal = await caller.goals.create({
    projectId,
    data: { title: 'Faster closing', target: '4' },
  });
  await caller.goals.update({ projectId, id: goal.id, expectedVersion: 1, data: { target: '3' } });

  const { changes } = await caller.changes.list({ projectId, itemId: goal.id });

  expect(Change.array().parse(changes)).toHaveLength(2);
  const { type, id, name } = context.actor;
  expect(changes[0]).toMatchObject({
    action: 'item.updated',
    actor: { type, id, name },
    requestId: context.requestId,
    itemId: goal.id,
    itemKey: goal.key,
    before: { target: '4' },
    after: { target: '3' },
  });
});

test('why something was changed stands in its row, beside the fields that were', async () => {
  const { caller, projectId } = fixture.world;
  const { id } = await caller.goals.create({ projectId, data: { title: 'Close in a day' } });
  await caller.goals.update({
    ...{ projectId, id, expectedVersion: 1 },
    ...{ data: { title: 'Close at once' }, reason: 'the auditor asked' },
  });
  const { changes } = await caller.changes.list({ projectId, itemId: id, limit: 1 });
  expect(changes[0]).toMatchObject({
    action: 'item.updated',
    before: { title: 'Close in a day' },
    after: { title: 'Close at once', reason: 'the auditor asked' },
  });
});

test('a client that knows the log to a sequence is told what came after it, and no more', async () => {
  const { caller, projectId } = fixture.world;
  const { id } = await caller.goals.create({ projectId, data: { title: 'Known' } });
  const [known] = (await caller.changes.list({ projectId, limit: 1 })).changes;
  await caller.goals.update({ projectId, id, expectedVersion: 1, data: { title: 'New' } });
  await caller.goals.create({ projectId, data: { title: 'Another' } });

  const after = known!.sequence;
  const { changes, nextBefore } = await caller.changes.list({ projectId, after });
  expect(changes.map(({ sequence }) => sequence)).toEqual([after + 2, after + 1]);
  expect(nextBefore).toBeNull();
  const own = await caller.changes.list({ projectId, itemId: id, after });
  expect(own.changes.map(({ sequence }) => sequence)).toEqual([after + 1]);
  const page = await caller.changes.list({ projectId, after, limit: 1 });
  expect(page.nextBefore).toBe(after + 2);
});

import type { Stores } from '@throughline/services/ports';
import {
  createWorld,
  openTestDatabase,
  problemOfCall,
  type TestDatabase,
  type World,
} from '@throughline/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createCaller } from '../src/index.ts';
import { createFixture, type Fixture } from './fixture.ts';
import { call, caseOf, MUTATION_PATHS } from './procedures.ts';

let database: TestDatabase;
let fixture: Fixture;
let world: World;
let idempotencyKey: string;

beforeAll(async () => {
  database = await openTestDatabase();
  fixture = await createFixture(database.stores);
  world = fixture.world;
});
beforeEach(() => {
  idempotencyKey = `key-${world.context.newId()}`;
});
afterAll(() => database.close());

const goals = async () =>
  (await world.caller.goals.list({ projectId: world.projectId, limit: 1 })).total!;
const create = (title: string, caller = world.caller) =>
  caller.goals.create({ projectId: world.projectId, data: { title }, idempotencyKey });

/** The one mutation without a key: it removes what a second call would ask for. */
const WITHOUT_KEY = ['projects.remove'];

describe('a repeated call gets the first answer, and happens once', () => {
  test.each(MUTATION_PATHS.filter((path) => !WITHOUT_KEY.includes(path)))('%s', async (path) => {
    const input = { ...(await caseOf(path).input(fixture)), idempotencyKey };
    const first = await call(world.caller, path, input);
    const head = await logRows();

    // What the first call made possible or impossible makes no difference to its repetition.
    expect(await call(world.caller, path, input)).toEqual(first);
    expect(await logRows()).toBe(head);
  });
});

async function logRows(): Promise<number> {
  return database.client.change.count();
}

test('fifty repetitions at once, before the first has ended, make one item and get one answer', async () => {
  const before = await goals();
  const answers = await Promise.all(Array.from({ length: 50 }, () => create('Made once')));
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(await goals()).toBe(before + 1);
});

test('the same key with other content, or for another procedure, is refused and does nothing', async () => {
  await create('First');
  const before = await goals();
  const problems = await Promise.all([
    problemOfCall(create('Second')),
    problemOfCall(
      world.caller.tasks.create({
        projectId: world.projectId,
        data: { title: 'First' },
        idempotencyKey,
      }),
    ),
  ]);
  expect(problems.map(({ code }) => code)).toEqual([
    'IDEMPOTENCY_MISMATCH',
    'IDEMPOTENCY_MISMATCH',
  ]);
  expect(await goals()).toBe(before);
});

test('the order of the fields of an input makes no other input of it', async () => {
  const first = await world.caller.goals.create({
    projectId: world.projectId,
    data: { title: 'Ordered', target: '4' },
    idempotencyKey,
  });
  const again = world.caller.goals.create({
    idempotencyKey,
    data: { target: '4', title: 'Ordered' },
    projectId: world.projectId,
  });
  expect(await again).toEqual(first);
});

test('a call that failed leaves its key free', async () => {
  const { id } = await world.caller.tasks.create({
    projectId: world.projectId,
    data: { title: 'Moved late' },
  });
  const move = {
    projectId: world.projectId,
    id,
    expectedVersion: 1,
    to: 'done' as const,
    idempotencyKey,
  };
  expect((await problemOfCall(world.caller.tasks.move(move))).code).toBe('ILLEGAL_STATE_CHANGE');
  await expect(world.caller.tasks.move({ ...move, to: 'doing' })).resolves.toMatchObject({
    state: 'doing',
  });
});

test('a call that was rolled back by an error of ours leaves its key free', async () => {
  const { stores } = world.context;
  const broken: Stores = {
    ...stores,
    transaction: (work) =>
      stores.transaction(async (inner) => {
        await work(inner);
        throw new Error('the connection was lost before the commit');
      }),
  };
  const before = await goals();
  const failing = createCaller({ ...world.context, stores: broken });
  expect((await problemOfCall(create('Second time lucky', failing))).code).toBe('INTERNAL');
  expect(await goals()).toBe(before);

  await expect(create('Second time lucky')).resolves.toMatchObject({ title: 'Second time lucky' });
  expect(await goals()).toBe(before + 1);
});

test('a key belongs to the actor who used it', async () => {
  const mine = await create('Mine');
  const theirs = await create('Theirs', world.as({ id: `other-${world.context.newId()}` }));
  expect(theirs.id).not.toBe(mine.id);
});

test('who lost the right to a project gets no answer by repeating', async () => {
  await create('While I could');
  const outside = world.as({ workspaces: [] });
  expect((await problemOfCall(create('While I could', outside))).code).toBe('NOT_FOUND');
});

test('what is kept for repetitions goes after its time, and only then', async () => {
  const other = await createWorld(database.stores);
  const use = (key: string) =>
    other.caller.goals.create({
      projectId: other.projectId,
      data: { title: 'Kept' },
      idempotencyKey: key,
    });
  const first = await use('an old key');
  await database.stores.idempotency.prune(new Date(0));
  expect(await use('an old key')).toEqual(first);

  await database.stores.idempotency.prune(new Date('2126-01-01'));
  expect((await use('an old key')).id).not.toBe(first.id);
});

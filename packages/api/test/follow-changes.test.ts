import type { Change, FollowChangesInput } from '@throughline/schema';
import { ProblemError } from '@throughline/services';
import {
  createWorld,
  openTestDatabase,
  problemOfCall,
  type TestDatabase,
  type World,
} from '@throughline/testing';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { createCaller } from '../src/index.ts';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await createWorld(database.stores);
});

type Follow = Partial<FollowChangesInput> & { signal?: AbortSignal; ended?: AbortSignal };

/** Reads the stream as a client gets it: each change under its id. */
async function* follow({ signal, ended, ...input }: Follow = {}): AsyncGenerator<[string, Change]> {
  const leaving = new AbortController();
  onTestFinished(() => leaving.abort());
  const context = { ...world.context, ended: ended ?? world.context.ended };
  const caller = createCaller(context, { signal: signal ?? leaving.signal });
  const stream = await caller.changes.follow({ projectId: world.projectId, after: 0, ...input });
  // Called directly it gives what goes over the wire, and not what a client makes of it.
  yield* stream as unknown as AsyncIterable<[string, Change]>;
}

async function take(stream: AsyncGenerator<[string, Change]>, count: number) {
  const taken: [string, Change][] = [];
  while (taken.length < count) {
    const { value, done } = await stream.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}

const sequences = (taken: readonly [string, Change][]) => taken.map(([, each]) => each.sequence);
const upTo = (count: number, from = 1) => Array.from({ length: count }, (_, at) => from + at);
const write = (title = 'A goal') =>
  world.caller.goals.create({ projectId: world.projectId, data: { title } });

test('a reader gets what is there and then what is written, every row once and in order', async () => {
  for (let made = 0; made < 120; made += 1) await write();
  const stream = follow();
  const there = await take(stream, 121); // the project's own first row
  const following = take(stream, 80);
  await Promise.all(upTo(8).map(async () => Promise.all(upTo(10).map(() => write()))));

  const all = [...there, ...(await following)];
  expect(sequences(all)).toEqual(upTo(201));
  expect(all.map(([id]) => id)).toEqual(upTo(201).map(String));
  expect(all.map(([, change]) => change)).toEqual(
    await database.stores.changes.after(world.projectId, 0, 1000),
  );
});

test('a reader that comes back with the last id goes on after it', async () => {
  for (let made = 0; made < 5; made += 1) await write();
  expect(sequences(await take(follow({ after: 4 }), 2))).toEqual([5, 6]);
  expect(sequences(await take(follow({ after: 0, lastEventId: '5' }), 1))).toEqual([6]);
});

test('a project is found with the place to follow it from', async () => {
  await write();
  const found = await world.caller.projects.find({ slug: world.project.slug });
  const next = take(follow({ after: found.sequence }), 1);
  await write('The next');
  expect((await next)[0]![1].after).toMatchObject({ title: 'The next' });
});

test('what another process writes wakes the readers of this one', async () => {
  const elsewhere = createCaller({ ...world.context, stores: database.elsewhere() });

  const stream = follow({ after: 1 });
  const first = take(stream, 1);
  const writtenMs = performance.now();
  await elsewhere.goals.create({ projectId: world.projectId, data: { title: 'From elsewhere' } });
  expect((await first)[0]![1]).toMatchObject({ after: { title: 'From elsewhere' } });
  // Far below the interval of the poll that stands behind the notifications.
  expect(performance.now() - writtenMs).toBeLessThan(5000);
});

test('a change that is rolled back wakes nobody with anything', async () => {
  const next = take(follow({ after: 1 }), 1);
  const failing = database.stores.transaction(async (stores) => {
    await createCaller({ ...world.context, stores }).goals.create({
      projectId: world.projectId,
      data: { title: 'Never was' },
    });
    throw new Error('rolled back');
  });
  await expect(failing).rejects.toThrow('rolled back');
  await write('Is');
  expect((await next)[0]![1]).toMatchObject({ sequence: 2, after: { title: 'Is' } });
});

test('a stream ends when its project is removed, and says that there is none', async () => {
  const { id, slug } = world.project;
  const stream = follow({ after: 0 });
  await take(stream, 1);
  const end = problemOfCall(stream.next());
  await world.caller.projects.remove({ id, confirmSlug: slug });
  expect(await end).toMatchObject({ code: 'NOT_FOUND' });
});

test('a stream ends when its reader is signed out, and says so', async () => {
  const leaving = new AbortController();
  const stream = follow({ ended: leaving.signal });
  await take(stream, 1);
  const end = problemOfCall(stream.next());
  leaving.abort(new ProblemError({ code: 'UNAUTHENTICATED', message: 'Signed out.' }));
  expect(await end).toEqual({ code: 'UNAUTHENTICATED', message: 'Signed out.' });
});

test('a stream ends when its reader leaves', async () => {
  const leaving = new AbortController();
  const stream = follow({ signal: leaving.signal });
  await take(stream, 1);
  const end = stream.next();
  leaving.abort();
  await expect(end).rejects.toMatchObject({ name: 'AbortError' });
});

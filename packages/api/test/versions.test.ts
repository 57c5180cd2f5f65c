import type { TaskId } from '@throughline/schema';
import {
  createWorld,
  openTestDatabase,
  problemOfCall,
  type TestDatabase,
  type World,
  runsOn,
} from '@throughline/testing';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const RACERS = 100;

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await openTestDatabase();
  world = await createWorld(database.stores);
});
afterAll(() => database.close());

const newTask = () =>
  world.caller.tasks.create({ projectId: world.projectId, data: { title: 'Raced for' } });
const target = (id: TaskId, expectedVersion: number) => ({
  projectId: world.projectId,
  id,
  expectedVersion,
});

/** How often each outcome came: `won`, or the code of the problem with the version it told of. */
async function outcomesOf(calls: Promise<unknown>[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const settled of await Promise.allSettled(calls)) {
    let outcome = 'won';
    if (settled.status === 'rejected') {
      const problem = await problemOfCall(Promise.reject(settled.reason as Error));
      outcome =
        problem.code === 'VERSION_CONFLICT'
          ? `VERSION_CONFLICT at ${problem.currentVersion}`
          : problem.code;
    }
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}

const lost = { won: 1, 'VERSION_CONFLICT at 2': RACERS - 1 };
const racers = Array.from({ length: RACERS }, (_, index) => index);

describe(`of ${RACERS} writers that saw the same version one wins, and the others are told the version it is at now`, () => {
  test('updates of an item', async () => {
    const { id } = await newTask();
    const calls = racers.map((n) =>
      world.caller.tasks.update({ ...target(id, 1), data: { title: `By racer ${n}` } }),
    );
    expect(await outcomesOf(calls)).toEqual(lost);
    expect((await world.caller.tasks.get(target0(id))).version).toBe(2);
  });

  test('moves of an item', async () => {
    const { id } = await newTask();
    const calls = racers.map(() => world.caller.tasks.move({ ...target(id, 1), to: 'doing' }));
    expect(await outcomesOf(calls)).toEqual(lost);
  });

  test('updates, moves and archivings of one item together', async () => {
    const { id } = await newTask();
    const calls = racers.map((n) => {
      if (n % 3 === 0) return world.caller.tasks.archive(target(id, 1));
      if (n % 3 === 1) return world.caller.tasks.move({ ...target(id, 1), to: 'todo' });
      return world.caller.tasks.update({ ...target(id, 1), data: { body: `by ${n}` } });
    });
    expect(await outcomesOf(calls)).toEqual(lost);
  });

  test('updates of a project', async () => {
    const { id } = await world.caller.projects.create({
      workspaceId: world.workspace.id,
      data: { slug: `raced-${world.context.newId()}`, name: 'Raced for' },
    });
    const calls = racers.map((n) =>
      world.caller.projects.update({ id, expectedVersion: 1, data: { name: `By ${n}` } }),
    );
    expect(await outcomesOf(calls)).toEqual(lost);
  });

  test('updates of a workspace', async () => {
    const { id } = await world.caller.workspaces.create({
      slug: `raced-${world.context.newId()}`,
      name: 'Raced for',
    });
    const calls = racers.map((n) =>
      world.caller.workspaces.update({ id, expectedVersion: 1, data: { name: `By ${n}` } }),
    );
    expect(await outcomesOf(calls)).toEqual(lost);
  });
});

const target0 = (id: TaskId) => ({ projectId: world.projectId, id });

test('the version of an item is one more than the writes that succeeded, whoever wrote how', async () => {
  const write = fc.constantFrom('update', 'move', 'archive');
  const rounds = fc.array(fc.array(write, { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(rounds, async (plan) => {
      const { id } = await newTask();
      let successes = 0;
      for (const writes of plan) {
        const seen = await world.caller.tasks.get(target0(id));
        const at = target(id, seen.version);
        const calls = writes.map((each, n) => {
          if (each === 'move')
            return world.caller.tasks.move({ ...at, to: seen.state === 'todo' ? 'doing' : 'todo' });
          if (each === 'update')
            return world.caller.tasks.update({ ...at, data: { body: `${seen.version}.${n}` } });
          return seen.archivedAt ? world.caller.tasks.restore(at) : world.caller.tasks.archive(at);
        });
        const settled = await Promise.allSettled(calls);
        successes += settled.filter(({ status }) => status === 'fulfilled').length;
      }
      expect((await world.caller.tasks.get(target0(id))).version).toBe(1 + successes);
    }),
    { numRuns: runsOn(database, 15) },
  );
});

test('a conflict tells who changed the item last and when, and what it says now', async () => {
  const { id, key } = await newTask();
  const ines = world.as({ id: 'ines', name: 'Ines' });
  const other = { projectId: world.projectId, data: { title: 'Elsewhere' } };
  const requirement = await world.caller.requirements.create(other);
  await ines.tasks.update({ ...target(id, 1), data: { title: 'As Ines has it' } });
  // A link is no change of the item.
  await world.caller.links.create({
    ...{ projectId: world.projectId, type: 'implements' },
    ...{ fromId: id, toId: requirement.id },
  });

  const late = world.caller.tasks.update({ ...target(id, 1), data: { title: 'Mine' } });
  const problem = await problemOfCall(late);
  const { changes } = await world.caller.changes.list({ projectId: world.projectId, itemId: id });
  const last = changes.find(({ action }) => action === 'item.updated')!;
  expect(problem).toMatchObject({
    code: 'VERSION_CONFLICT',
    currentVersion: 2,
    lastChange: { sequence: last.sequence, at: last.at, actor: { id: 'ines', name: 'Ines' } },
    item: { key, title: 'As Ines has it', version: 2 },
  });
  expect(problem.message).toContain(`${key} was changed meanwhile by Ines`);
});

test('a version that was never there is refused as a conflict, not as an error of ours', async () => {
  const { id } = await newTask();
  const far = await Promise.all(
    [2, 2 ** 31, Number.MAX_SAFE_INTEGER].flatMap((version) => [
      problemOfCall(world.caller.tasks.update({ ...target(id, version), data: { title: 'No' } })),
      problemOfCall(
        world.caller.projects.update({
          id: world.projectId,
          expectedVersion: version,
          data: { name: 'No' },
        }),
      ),
      problemOfCall(
        world.caller.workspaces.update({
          id: world.workspace.id,
          expectedVersion: version,
          data: { name: 'No' },
        }),
      ),
    ]),
  );
  for (const problem of far)
    expect(problem).toMatchObject({ code: 'VERSION_CONFLICT', currentVersion: 1 });
});

test('of many who want the same name one gets it, and the others are told that it is taken', async () => {
  const slug = `wanted-${world.context.newId()}`;
  const makers = racers.slice(0, 10).map(() =>
    world.caller.projects.create({
      workspaceId: world.workspace.id,
      data: { slug, name: 'Wanted' },
    }),
  );
  expect(await outcomesOf(makers)).toEqual({ won: 1, SLUG_TAKEN: 9 });

  const others = await Promise.all(
    racers.slice(0, 6).map((n) =>
      world.caller.projects.create({
        workspaceId: world.workspace.id,
        data: { slug: `other-${n}-${world.context.newId()}`, name: 'Other' },
      }),
    ),
  );
  const renames = others.map(({ id }) =>
    world.caller.projects.update({ id, expectedVersion: 1, data: { slug: `${slug}-2` } }),
  );
  expect(await outcomesOf(renames)).toEqual({ won: 1, SLUG_TAKEN: 5 });
});

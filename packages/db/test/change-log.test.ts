import { createWorld, openTestDatabase, type TestDatabase, type World } from '@throughline/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const CHANGES = 12;

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** A log of twelve changes: the project's making, items, links, a review. */
beforeEach(async () => {
  world = await createWorld(database.stores);
  const { caller, projectId } = world;
  const goal = await caller.goals.create({ projectId, data: { title: 'Close a month in 4 days' } });
  for (let n = 0; n < 3; n += 1) {
    const { id } = await caller.requirements.create({
      projectId,
      data: { title: `Requirement ${n}` },
    });
    const link = { projectId, type: 'satisfies' as const, fromId: id, toId: goal.id };
    await caller.links.create(link);
    if (n === 2) await caller.links.review({ ...link, reason: 'looked at it' });
  }
  let { version } = goal;
  for (const target of ['4', '3', '2']) {
    ({ version } = await caller.goals.update({
      projectId,
      id: goal.id,
      expectedVersion: version,
      data: { target },
    }));
  }
});

const verify = () => world.caller.changes.verify({ projectId: world.projectId });
const run = (sql: string, ...values: unknown[]) =>
  database.client.$executeRawUnsafe(sql, ...values);

/** As the owner of the database, who can switch the trigger off. */
async function withoutTrigger(sql: string, ...values: unknown[]): Promise<void> {
  await database.client.$transaction(async (tx) => {
    await tx.$executeRawUnsafe('ALTER TABLE change DISABLE TRIGGER change_append_only');
    await tx.$executeRawUnsafe(sql, world.projectId, ...values);
    await tx.$executeRawUnsafe('ALTER TABLE change ENABLE TRIGGER change_append_only');
  });
}

test('an untouched log verifies, to its last row', async () => {
  const { changes } = await world.caller.changes.list({ projectId: world.projectId, limit: 1 });
  expect(changes[0]!.sequence).toBe(CHANGES);
  expect(await verify()).toEqual({
    isIntact: true,
    changes: CHANGES,
    headHash: changes[0]!.hash,
    brokenAt: null,
    reason: null,
  });
});

/** Each column of the log, and a value that it does not have. */
const FLIPS: Record<string, string> = {
  sequence: '1000',
  at: `at + interval '1 millisecond'`,
  actor: `jsonb_set(actor, '{name}', '"Somebody else"')`,
  action: `'item.archived'`,
  item_id: 'NULL',
  item_key: `'GOAL-99'`,
  before: `'{"target": "40"}'`,
  after: `'{"target": "40"}'`,
  request_id: `'another'`,
  previous_hash: `repeat('0', 64)`,
  hash: `md5(hash) || md5(hash)`,
};

describe('a row that is changed', () => {
  test('in no column is left out of this suite', async () => {
    const columns = await database.client.$queryRawUnsafe<{ name: string }[]>(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'change' AND column_name <> 'project_id'`,
    );
    expect(columns.map(({ name }) => name).toSorted()).toEqual(Object.keys(FLIPS).toSorted());
  });

  test.each(Object.entries(FLIPS))(
    'in %s is refused by the database, and named by verify where an owner switched the refusal off',
    async (column, value) => {
      const sql = `UPDATE change SET ${column} = ${value} WHERE project_id = $1::uuid AND sequence = 10`;
      await expect(run(sql, world.projectId)).rejects.toThrow('append-only');
      expect((await verify()).isIntact).toBe(true);

      await withoutTrigger(sql);
      expect(await verify()).toMatchObject({ isIntact: false, brokenAt: 10 });
    },
  );
});

describe('a row that is taken away', () => {
  test('is refused by the database, as is emptying the table', async () => {
    await expect(
      run('DELETE FROM change WHERE project_id = $1::uuid AND sequence = 5', world.projectId),
    ).rejects.toThrow('append-only');
    await expect(run('TRUNCATE change CASCADE')).rejects.toThrow('append-only');
  });

  test.each([1, 5, CHANGES])(
    'the %sth, past that refusal, is named by verify',
    async (sequence) => {
      await withoutTrigger(
        'DELETE FROM change WHERE project_id = $1::uuid AND sequence = $2',
        sequence,
      );
      expect(await verify()).toMatchObject({ isIntact: false, brokenAt: sequence });
    },
  );

  test('with all after it is found, though what is left is a chain', async () => {
    await withoutTrigger('DELETE FROM change WHERE project_id = $1::uuid AND sequence > 8');
    expect(await verify()).toMatchObject({ isIntact: false, changes: 8, brokenAt: 9 });
  });

  test('with the whole log is found', async () => {
    await withoutTrigger('DELETE FROM change WHERE project_id = $1::uuid');
    expect(await verify()).toMatchObject({ isIntact: false, changes: 0, brokenAt: 1 });
  });
});

test('two rows that changed places are named by the first of them', async () => {
  for (const [from, to] of [
    [6, 1000],
    [7, 6],
    [1000, 7],
  ]) {
    await withoutTrigger(
      'UPDATE change SET sequence = $3 WHERE project_id = $1::uuid AND sequence = $2',
      from,
      to,
    );
  }
  expect(await verify()).toMatchObject({ isIntact: false, brokenAt: 6 });
});

test('a row that was slipped in is named', async () => {
  await run(
    `INSERT INTO change SELECT project_id, sequence + 1, at, actor, action, item_id, item_key, before, after, request_id, hash, hash
     FROM change WHERE project_id = $1::uuid AND sequence = $2`,
    ...[world.projectId, CHANGES],
  );
  await run(
    'UPDATE project_head SET sequence = sequence + 1 WHERE project_id = $1::uuid',
    world.projectId,
  );
  expect(await verify()).toMatchObject({ isIntact: false, brokenAt: CHANGES + 1 });
});

test('writers at once, 32 of them, make one unbroken chain with a row for each', async () => {
  const { projectId } = world;
  const writers = Array.from({ length: 32 }, (_, n) => world.as({ id: `writer-${n}` }));
  const goal = await world.caller.goals.create({ projectId, data: { title: 'Linked to' } });
  await Promise.all(
    writers.map(async (caller, n) => {
      const { id } = await caller.requirements.create({
        projectId,
        data: { title: `By writer ${n}` },
      });
      await caller.links.create({ projectId, type: 'satisfies', fromId: id, toId: goal.id });
      const moved = await caller.requirements.move({
        projectId,
        id,
        expectedVersion: 1,
        to: 'review',
      });
      await caller.requirements.update({
        projectId,
        id,
        expectedVersion: moved.version,
        data: { rationale: `${n}` },
      });
    }),
  );

  const verified = await verify();
  expect(verified).toMatchObject({ isIntact: true, changes: CHANGES + 1 + 32 * 4 });
  const rows = await database.client.change.findMany({
    where: { projectId },
    orderBy: { sequence: 'asc' },
  });
  expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map((_row, index) => index + 1));
  for (const writer of writers.keys()) {
    expect(
      rows.filter(({ actor }) => (actor as { id: string }).id === `writer-${writer}`),
    ).toHaveLength(4);
  }
});

describe('when a project is removed', () => {
  test('its log goes with it, and the logs of others stay as they were', async () => {
    const other = await createWorld(database.stores);
    await world.caller.projects.remove({ id: world.projectId, confirmSlug: world.project.slug });
    expect(await database.client.change.count({ where: { projectId: world.projectId } })).toBe(0);
    expect(await database.client.item.count({ where: { projectId: world.projectId } })).toBe(0);
    expect(await other.caller.changes.verify({ projectId: other.projectId })).toMatchObject({
      isIntact: true,
      changes: 1,
    });
  });

  test('no log can be deleted by its example', async () => {
    const other = await createWorld(database.stores);
    await world.caller.projects.remove({ id: world.projectId, confirmSlug: world.project.slug });
    const deletion = run('DELETE FROM change WHERE project_id = $1::uuid', other.projectId);
    await expect(deletion).rejects.toThrow('append-only');
  });

  test('without its name as confirmation nothing goes', async () => {
    const wrong = world.caller.projects.remove({ id: world.projectId, confirmSlug: 'something' });
    await expect(wrong).rejects.toThrow(world.project.slug);
    expect(await verify()).toMatchObject({ isIntact: true, changes: CHANGES });
  });
});

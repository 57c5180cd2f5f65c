import { KIND_NAMES, type Kind, type SortField } from '@throughline/schema';
import {
  allPages,
  areaOf,
  createWorld,
  openTestDatabase,
  type AnyItem,
  type TestDatabase,
  type World,
  runsOn,
} from '@throughline/testing';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const SORTS: readonly SortField[] = ['number', 'title', 'state', 'priority', 'created', 'updated'];
const DIRECTIONS = ['asc', 'desc'] as const;

let database: TestDatabase;
let world: World;
let tasks: AnyItem[];

/** Titles that collide, differ in case alone, or are no Latin: order has to be total all the same. */
const TITLES = [
  'Pay',
  'pay',
  'Pay',
  'Ärger',
  'zebra',
  '支払い',
  'Ledger',
  'ledger entry',
  'Pay',
  '0 rows',
];
const PRIORITIES = ['urgent', null, 'low', 'high', null, 'medium', 'low'];
const MOVES = ['todo', null, 'doing', 'cancelled', null];

beforeAll(async () => {
  database = await openTestDatabase();
  world = await createWorld(database.stores);
  const { projectId } = world;
  const area = areaOf(world.caller, 'task');
  tasks = [];
  for (let n = 0; n < 37; n += 1) {
    const title = TITLES[n % TITLES.length]!;
    const owner = n % 4 === 0 ? 'Ines' : null;
    const labels = [...(n % 2 === 0 ? ['even'] : []), ...(n % 3 === 0 ? ['third'] : [])];
    const priority = PRIORITIES[n % PRIORITIES.length];
    let task = await area.create({ projectId, data: { title, owner, labels, priority } });
    const to = MOVES[n % MOVES.length];
    if (to) task = await area.move({ projectId, id: task.id, expectedVersion: 1, to: to as never });
    if (n % 9 === 8)
      task = await area.archive({ projectId, id: task.id, expectedVersion: task.version });
    tasks.push(task);
  }
  for (const kind of KIND_NAMES.filter((each) => each !== 'task')) {
    for (let n = 0; n < 3; n += 1)
      await areaOf(world.caller, kind).create({ projectId, data: { title: TITLES[n * 3]! } });
  }
});
afterAll(() => database.close());

const live = () => tasks.filter((task) => task.archivedAt === null);
const keysOf = (items: readonly { key: string }[]) => items.map(({ key }) => key);
const listTasks = (options: object) =>
  areaOf(world.caller, 'task').list({ projectId: world.projectId, ...options });

describe.each(SORTS)('in the order of %s', (by) => {
  test.each(DIRECTIONS)(
    '%s, pages of any length visit each task once, in the order of one long page',
    async (direction) => {
      const sort = { by, direction };
      const whole = await listTasks({ sort, limit: 100 });
      expect(keysOf(whole.items).toSorted()).toEqual(keysOf(live()).toSorted());
      expect(whole).toMatchObject({ total: live().length, nextCursor: null });

      for (const limit of [1, 5, 12]) {
        const paged = await allPages((cursor) =>
          listTasks({ sort, limit, ...(cursor && { cursor }) }),
        );
        expect(keysOf(paged), `pages of ${limit}`).toEqual(keysOf(whole.items));
      }
    },
  );

  test('going down is going up, backwards', async () => {
    const [up, down] = await Promise.all(
      DIRECTIONS.map((direction) => listTasks({ sort: { by, direction }, limit: 100 })),
    );
    expect(keysOf(down!.items)).toEqual(keysOf(up!.items).toReversed());
  });

  test.each(DIRECTIONS)('%s, pages over all kinds visit each item once', async (direction) => {
    const read = (limit: number) =>
      allPages((cursor) =>
        world.caller.items.list({
          projectId: world.projectId,
          sort: { by, direction },
          limit,
          ...(cursor && { cursor }),
        }),
      );
    const [short, long] = [await read(7), await read(100)];
    expect(keysOf(short)).toEqual(keysOf(long));
    expect(new Set(keysOf(short)).size).toBe(live().length + (KIND_NAMES.length - 1) * 3);
  });
});

test('the total comes with the first page alone, and counts what the filter matches', async () => {
  const filter = { labels: ['even'] };
  const first = await listTasks({ filter, limit: 3 });
  const second = await listTasks({ filter, limit: 3, cursor: first.nextCursor! });
  expect([first.total, second.total]).toEqual([
    live().filter((task) => task.labels.includes('even')).length,
    null,
  ]);
});

describe('filters', () => {
  const someOf = (values: readonly string[]) => fc.subarray([...values]);
  const filters = fc.record(
    {
      states: someOf(['backlog', 'todo', 'doing', 'cancelled', 'done']),
      priorities: fc.subarray(['urgent', 'high', 'medium', 'low', null]),
      labels: someOf(['even', 'third']),
      owner: fc.constantFrom('Ines', 'Nobody'),
      isArchived: fc.boolean(),
    },
    { requiredKeys: [] },
  );

  test('give what a look at each item gives, in any combination', async () => {
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const { states = [], priorities = [], labels = [], owner, isArchived = false } = filter;
        const expected = tasks.filter(
          (task) =>
            (task.archivedAt !== null) === isArchived &&
            (states.length === 0 || states.includes(task.state)) &&
            (priorities.length === 0 || priorities.includes(task.priority)) &&
            labels.every((label) => task.labels.includes(label)) &&
            (owner === undefined || task.owner === owner),
        );
        const found = await allPages((cursor) =>
          listTasks({ filter, limit: 10, ...(cursor && { cursor }) }),
        );
        expect(keysOf(found)).toEqual(keysOf(expected));
      }),
      { numRuns: runsOn(database, 60) },
    );
  });

  test('by kind give those kinds', async () => {
    const kinds: Kind[] = ['goal', 'document'];
    const { items, total } = await world.caller.items.list({
      projectId: world.projectId,
      filter: { kinds },
      limit: 100,
    });
    expect(total).toBe(6);
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(kinds));
  });

  test('do not reach into another project', async () => {
    const other = await createWorld(database.stores);
    expect(await other.caller.items.list({ projectId: other.projectId })).toEqual({
      items: [],
      nextCursor: null,
      total: 0,
    });
  });
});

describe('a cursor that was not written for this order is as good as none', () => {
  const written = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const forged = SORTS.flatMap((by) =>
    ['yesterday', 'NaN', '2026-99-99T00:00:00Z', '\u0000', 1e9, null, {}].map((value) => [
      by,
      value,
      'task',
      3,
    ]),
  );
  const junk = ['x', '%%%', '\u0000', written([]), written({}), ...forged.map(written)];

  test.each(SORTS)('junk, in the order of %s', async (by) => {
    const first = await listTasks({ sort: { by, direction: 'asc' }, limit: 5 });
    for (const cursor of junk) {
      const page = await listTasks({ sort: { by, direction: 'asc' }, limit: 5, cursor });
      const isPlausible = page.items[0]?.key !== first.items[0]!.key;
      // A forged position of this very order may be one that could be: then the list goes on from there.
      if (isPlausible) expect(Buffer.from(cursor, 'base64url').toString()).toContain(`["${by}",`);
    }
  });

  test('one of another order', async () => {
    for (const from of SORTS) {
      const { nextCursor } = await listTasks({ sort: { by: from, direction: 'asc' }, limit: 5 });
      for (const by of SORTS.filter((each) => each !== from)) {
        const sort = { by, direction: 'desc' as const };
        const [page, first] = [
          await listTasks({ sort, cursor: nextCursor! }),
          await listTasks({ sort }),
        ];
        expect(keysOf(page.items), `${from} for ${by}`).toEqual(keysOf(first.items));
      }
    }
  });
});

describe('over several kinds', () => {
  const listAll = (filter: object) =>
    world.caller.items.list({ projectId: world.projectId, filter, limit: 100 } as never);

  test('priorities mean each kind’s own', async () => {
    const { projectId } = world;
    const must = await areaOf(world.caller, 'requirement').create({
      projectId,
      data: { title: 'Has to be', priority: 'must' },
    });
    const urgent = keysOf(live().filter(({ priority }) => priority === 'urgent'));
    const found = await listAll({ priorities: ['must', 'urgent'] });
    expect(keysOf(found.items).toSorted()).toEqual([...urgent, must.key].toSorted());
    expect(keysOf((await listAll({ priorities: ['must'] })).items)).toEqual([must.key]);
    expect((await listAll({ kinds: ['goal'], priorities: ['must'] })).items).toEqual([]);
  });

  test('a person finds what they own and the tasks they are assigned to', async () => {
    const { projectId } = world;
    const task = await areaOf(world.caller, 'task').create({
      projectId,
      data: { title: 'Shared', assignees: ['Noor', 'Ada'] },
    });
    const goal = await areaOf(world.caller, 'goal').create({
      projectId,
      data: { title: 'Owned', owner: 'Noor' },
    });
    const found = await listAll({ owner: 'Noor' });
    expect(keysOf(found.items).toSorted()).toEqual([goal.key, task.key].toSorted());
    expect(found.total).toBe(2);
    expect(keysOf((await listTasks({ filter: { owner: 'Ada' } })).items)).toEqual([task.key]);
  });
});

test('facets count the labels and the people of live items, the commonest first', async () => {
  const { caller, projectId } = await createWorld(database.stores);
  const make = (data: object) =>
    areaOf(caller, 'task').create({ projectId, data: { title: 'One', ...data } });
  await make({ labels: ['gate', 'pier'], owner: 'Ines', assignees: ['Ines', 'Bo'] });
  await make({ labels: ['pier'], assignees: ['Ines'] });
  const gone = await make({ labels: ['gone'], owner: 'Nobody' });
  await areaOf(caller, 'task').archive({ projectId, id: gone.id, expectedVersion: 1 });
  await areaOf(caller, 'goal').create({ projectId, data: { title: 'Other', labels: ['goal'] } });

  expect(await caller.items.facets({ projectId, kind: 'task' })).toEqual({
    labels: [
      { value: 'pier', count: 2 },
      { value: 'gate', count: 1 },
    ],
    owners: [
      { value: 'Ines', count: 2 },
      { value: 'Bo', count: 1 },
    ],
  });
});

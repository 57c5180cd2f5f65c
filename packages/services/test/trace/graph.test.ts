import {
  MISSING_LINKS,
  type Graph,
  type ItemId,
  type Kind,
  type MissingLink,
} from '@throughline/schema';
import {
  createWorld,
  openTestDatabase,
  problemOfCall,
  runsOn,
  type TestDatabase,
  type World,
} from '@throughline/testing';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newProject, sketches, storeGraph, type StoredGraph } from './random-graph.ts';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await openTestDatabase();
  world = await createWorld(database.stores);
});
afterAll(() => database.close());

type Stored = StoredGraph['links'][number];
const nameOf = ({ type, fromId, toId, isSuspect }: Stored) =>
  [type, fromId, toId, isSuspect].join(' ');
/** The links of an answer by the ids of their ends. */
const linksOf = ({ items, links }: Graph) =>
  links
    .map(({ from, to, ...rest }) =>
      nameOf({ ...rest, fromId: items[from]!.id, toId: items[to]!.id }),
    )
    .toSorted();

/** How many links each live item is away, by looking at every link again and again. */
function distancesFrom(graph: StoredGraph, id: ItemId, depth: number): Map<ItemId, number> {
  const live = new Set(graph.items.filter(({ isArchived }) => !isArchived).map((item) => item.id));
  const distances = new Map([[id, 0]]);
  for (let distance = 1; distance <= depth; distance += 1) {
    const before = [...distances.keys()];
    for (const { fromId, toId } of graph.links) {
      for (const [near, far] of [
        [fromId, toId],
        [toId, fromId],
      ] as const) {
        if (before.includes(near) && live.has(far) && !distances.has(far))
          distances.set(far, distance);
      }
    }
  }
  return distances;
}

/** Links between these items, as they were stored. */
const linksAmong = ({ links }: StoredGraph, ids: ReadonlySet<ItemId>) =>
  links
    .filter(({ fromId, toId }) => ids.has(fromId) && ids.has(toId))
    .map(nameOf)
    .toSorted();

test('the graph of a project is its live items, the links between them, and what the gaps say is missing', async () => {
  await fc.assert(
    fc.asyncProperty(sketches(20, 34), async (sketch) => {
      const { id: projectId } = await newProject(world);
      const stored = await storeGraph(world.context, projectId, sketch);
      const live = stored.items.filter(({ isArchived }) => !isArchived);
      const graph = await world.caller.trace.graph({ projectId });

      expect(graph.items.map(({ key }) => key).toSorted()).toEqual(
        live.map(({ key }) => key).toSorted(),
      );
      expect(graph).toMatchObject({ total: live.length, isTruncated: false });
      expect(linksOf(graph)).toEqual(linksAmong(stored, new Set(live.map(({ id }) => id))));

      const gaps = await world.caller.trace.gaps({ projectId, limit: 200 });
      const lacking = new Map<ItemId, MissingLink[]>();
      for (const type of MISSING_LINKS) {
        for (const { item } of gaps.find((entry) => entry.type === type)!.gaps)
          lacking.set(item.id, [...(lacking.get(item.id) ?? []), type].toSorted());
      }
      for (const { id, missing } of graph.items) expect(missing).toEqual(lacking.get(id) ?? []);
    }),
    { numRuns: runsOn(database, 30) },
  );
});

test('a neighbourhood is what so many links reach either way, nearest first, and every link in it', async () => {
  await fc.assert(
    fc.asyncProperty(sketches(16, 24), fc.integer({ min: 1, max: 4 }), async (sketch, depth) => {
      const { id: projectId } = await newProject(world);
      const stored = await storeGraph(world.context, projectId, sketch);
      for (const { id: itemId } of stored.items.slice(0, 3)) {
        const graph = await world.caller.trace.graph({ projectId, around: { itemId, depth } });
        const distances = distancesFrom(stored, itemId, depth);
        expect(new Map(graph.items.map(({ id, distance }) => [id, distance]))).toEqual(distances);
        expect(graph.items[0]!.id).toBe(itemId);
        const order = graph.items.map(({ distance }) => distance);
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        expect(linksOf(graph)).toEqual(linksAmong(stored, new Set(distances.keys())));
      }
    }),
    { numRuns: runsOn(database, 30) },
  );
});

const nodes = (kind: Kind, count: number) =>
  Array.from({ length: count }, () => ({ kind, state: 0, isArchived: false }));

test('a graph that is cut says so, keeps some of every kind, and only links whose both ends are there', async () => {
  const { id: projectId } = await newProject(world);
  await storeGraph(world.context, projectId, {
    nodes: [...nodes('goal', 3), ...nodes('requirement', 3)],
    links: [0, 1, 2].map((n) => ({ from: 3 + n, to: n, at: 0, isSuspect: n === 0 })),
  });
  const whole = await world.caller.trace.graph({ projectId });
  expect([whole.items.length, whole.links.length, whole.total]).toEqual([6, 3, 6]);
  expect(whole.links.filter(({ isSuspect }) => isSuspect)).toHaveLength(1);
  const cut = await world.caller.trace.graph({ projectId, limit: 4 });
  expect(cut).toMatchObject({ total: 6, isTruncated: true });
  expect(cut.items).toHaveLength(4);
  expect(cut.links).toHaveLength(1);
  const goals = await world.caller.trace.graph({ projectId, kinds: ['goal'] });
  expect(goals).toMatchObject({ total: 3, isTruncated: false, links: [] });
});

test('ways lead through kinds that are not asked for, and the item asked about is always there', async () => {
  const { id: projectId } = await newProject(world);
  const { items } = await storeGraph(world.context, projectId, {
    nodes: [...nodes('goal', 1), ...nodes('requirement', 1), ...nodes('task', 1)],
    links: [
      { from: 1, to: 0, at: 0, isSuspect: false },
      { from: 2, to: 1, at: 0, isSuspect: false },
    ],
  });
  const [goal, , task] = items;
  const graph = await world.caller.trace.graph({
    projectId,
    around: { itemId: task!.id, depth: 2 },
    kinds: ['goal'],
  });
  expect(graph.items.map(({ id, distance }) => [id, distance])).toEqual([
    [task!.id, 0],
    [goal!.id, 2],
  ]);
});

test('the neighbourhood of an item of another project is as missing as one of none', async () => {
  const [{ id: projectId }, { id: otherId }] = [await newProject(world), await newProject(world)];
  const { items } = await storeGraph(world.context, otherId, {
    nodes: nodes('goal', 2),
    links: [],
  });
  const problem = await problemOfCall(
    world.caller.trace.graph({ projectId, around: { itemId: items[0]!.id } }),
  );
  expect(problem.code).toBe('NOT_FOUND');
});

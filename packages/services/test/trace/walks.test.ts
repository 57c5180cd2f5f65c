import { LINK_RULES, type ItemId, type TraceStep } from '@throughline/schema';
import {
  createWorld,
  openTestDatabase,
  problemOfCall,
  type TestDatabase,
  type World,
  runsOn,
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

/** From an item to its reasons, one step, by looking at every link there is. */
function reasonsOf(graph: StoredGraph, id: ItemId): TraceStep[] {
  return graph.links.flatMap(({ type, fromId, toId, isSuspect }): TraceStep[] => {
    const { why } = LINK_RULES[type];
    if (why === 'forward' && fromId === id) return [{ itemId: toId, link: type, isSuspect }];
    if (why === 'backward' && toId === id) return [{ itemId: fromId, link: type, isSuspect }];
    return [];
  });
}

/** Every way from an item to where reasons end, by trying them all. */
function allPaths(
  graph: StoredGraph,
  id: ItemId,
  path: TraceStep[] = [],
  seen = new Set([id]),
): TraceStep[][] {
  const onward = reasonsOf(graph, path.at(-1)?.itemId ?? id).filter(
    ({ itemId }) => !seen.has(itemId),
  );
  if (onward.length === 0) return path.length > 0 ? [path] : [];
  return onward.flatMap((step) =>
    allPaths(graph, id, [...path, step], new Set([...seen, step.itemId])),
  );
}

const textOf = (path: readonly TraceStep[]) =>
  path.map(({ itemId, link, isSuspect }) => `${link} ${isSuspect} ${itemId}`).join(' > ');

test('why gives every way to every reason, and the items on them, as a walk over all links finds them', async () => {
  await fc.assert(
    fc.asyncProperty(sketches(9, 16), async (sketch) => {
      const { id: projectId } = await newProject(world);
      const graph = await storeGraph(world.context, projectId, sketch);
      for (const { id } of graph.items.slice(0, 4)) {
        const why = await world.caller.trace.why({ projectId, itemId: id });
        const paths = allPaths(graph, id);
        const reached = new Set([id, ...paths.flat().map(({ itemId }) => itemId)]);
        const items = graph.items.filter((item) => reached.has(item.id));

        expect(why.items[0]!.id).toBe(id);
        expect(why.items.map(({ key }) => key).toSorted()).toEqual(
          items.map(({ key }) => key).toSorted(),
        );
        expect(why.items).toEqual(expect.arrayContaining(items));
        expect(why.isGrounded).toBe(
          items.some(
            ({ kind, isArchived }) => !isArchived && ['goal', 'stakeholder'].includes(kind),
          ),
        );
        expect(why.isTruncated).toBe(paths.length > 100);
        const lengths = why.paths.map((path) => path.length);
        expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
        if (!why.isTruncated)
          expect(why.paths.map(textOf).toSorted()).toEqual(paths.map(textOf).toSorted());
      }
    }),
    { numRuns: runsOn(database, 40) },
  );
});

/** From an item to what rests on it, one step, by looking at every link there is. */
function dependentsOf(graph: StoredGraph, id: ItemId): TraceStep[] {
  return graph.links.flatMap(({ type, fromId, toId, isSuspect }): TraceStep[] => {
    const { dependent } = LINK_RULES[type];
    if (dependent === 'from' && toId === id) return [{ itemId: fromId, link: type, isSuspect }];
    if (dependent === 'to' && fromId === id) return [{ itemId: toId, link: type, isSuspect }];
    return [];
  });
}

function depthsFrom(graph: StoredGraph, id: ItemId): Map<ItemId, number> {
  const depths = new Map([[id, 0]]);
  for (let isGrowing = true; isGrowing;) {
    isGrowing = false;
    for (const [at, depth] of depths) {
      for (const { itemId } of dependentsOf(graph, at)) {
        if ((depths.get(itemId) ?? Infinity) <= depth + 1) continue;
        depths.set(itemId, depth + 1);
        isGrowing = true;
      }
    }
  }
  depths.delete(id);
  return depths;
}

test('impact gives all that rests on an item, how far off and through what, as a walk over all links finds it', async () => {
  await fc.assert(
    fc.asyncProperty(sketches(14, 40), async (sketch) => {
      const { id: projectId } = await newProject(world);
      const graph = await storeGraph(world.context, projectId, sketch);
      for (const { id } of graph.items.slice(0, 4)) {
        const impact = await world.caller.trace.impact({ projectId, itemId: id });
        const depths = depthsFrom(graph, id);

        expect(impact.item.id).toBe(id);
        expect(new Map(impact.impacted.map((each) => [each.item.id, each.depth]))).toEqual(depths);
        expect(impact).toMatchObject({ total: depths.size, isTruncated: false });
        const distances = impact.impacted.map(({ depth }) => depth);
        expect(distances).toEqual(distances.toSorted((a, b) => a - b));
        for (const { item, depth, via, link, isSuspect } of impact.impacted) {
          expect(graph.items).toContainEqual(item);
          expect(depths.get(via) ?? 0).toBe(depth - 1);
          expect(dependentsOf(graph, via)).toContainEqual({ itemId: item.id, link, isSuspect });
        }
        const counted = Map.groupBy(impact.impacted, ({ item }) => item.kind);
        expect(new Map(impact.counts.map(({ kind, count }) => [kind, count]))).toEqual(
          new Map([...counted].map(([kind, entries]) => [kind, entries.length])),
        );
      }
    }),
    { numRuns: runsOn(database, 40) },
  );
});

test('impact shows the nearest where there are more than asked for, and still counts them all', async () => {
  const { id: projectId } = await newProject(world);
  const nodes = Array.from({ length: 12 }, () => ({
    kind: 'requirement' as const,
    state: 0,
    isArchived: false,
  }));
  const chain = nodes
    .slice(1)
    .map((_node, at) => ({ from: at + 1, to: at, at: 0, isSuspect: false }));
  const { items } = await storeGraph(world.context, projectId, { nodes, links: chain });
  const impact = await world.caller.trace.impact({ projectId, itemId: items[0]!.id, limit: 3 });
  expect(impact.impacted.map(({ depth }) => depth)).toEqual([1, 2, 3]);
  expect(impact).toMatchObject({
    total: 11,
    isTruncated: true,
    counts: [{ kind: 'requirement', count: 11 }],
  });
});

test.each([4, 8, 40])(
  'why gives the shortest of a great many ways, and says that there are more (%s layers)',
  async (layers) => {
    const { id: projectId } = await newProject(world);
    // Layers of three, each with each: three to the number of layers ways.
    const nodes = Array.from({ length: layers * 3 + 9 }, () => ({
      kind: 'requirement' as const,
      state: 0,
      isArchived: false,
    }));
    const links = nodes.flatMap((_node, from) =>
      [0, 1, 2].flatMap((n) => {
        const to = (Math.floor(from / 3) + 1) * 3 + n;
        return to < nodes.length ? [{ from, to, at: 0, isSuspect: false }] : [];
      }),
    );
    const { items } = await storeGraph(world.context, projectId, { nodes, links });
    const why = await world.caller.trace.why({ projectId, itemId: items[0]!.id });
    expect(why.isTruncated).toBe(true);
    expect(why.paths).toHaveLength(100);
    expect(why.paths.every((path) => path.length === layers + 2)).toBe(true);
    expect(why.items).toHaveLength(nodes.length - 2);
  },
);

test('what is in no project, or in another, has neither why nor impact', async () => {
  const other = await createWorld(database.stores);
  const goal = await other.caller.goals.create({
    projectId: other.projectId,
    data: { title: 'Theirs' },
  });
  for (const itemId of [goal.id, world.context.newId() as ItemId]) {
    const input = { projectId: world.projectId, itemId };
    const problems = [
      await problemOfCall(world.caller.trace.why(input)),
      await problemOfCall(world.caller.trace.impact(input)),
    ];
    for (const problem of problems) expect(problem.code).toBe('NOT_FOUND');
  }
});

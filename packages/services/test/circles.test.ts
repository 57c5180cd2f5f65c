import { CircleGuard } from '@throughline/domain';
import {
  ACYCLIC_LINK_TYPES,
  LEGAL_LINKS,
  type ItemId,
  type Kind,
  type LinkType,
  type ProjectId,
} from '@throughline/schema';
import {
  areaOf,
  createWorld,
  openTestDatabase,
  problemOfCall,
  type TestDatabase,
  type World,
  runsOn,
} from '@throughline/testing';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await openTestDatabase();
  world = await createWorld(database.stores);
});
afterAll(() => database.close());

const make = async (
  kind: Kind,
  count: number,
  { caller, projectId } = world,
): Promise<ItemId[]> => {
  const area = areaOf(caller, kind);
  const items = await Promise.all(
    Array.from({ length: count }, (_, n) => area.create({ projectId, data: { title: `${n}` } })),
  );
  return items.map(({ id }) => id);
};

interface Edge {
  fromId: ItemId;
  toId: ItemId;
}

/** Whether taking away what nothing leads to, again and again, leaves something: then that is a circle. */
function hasCircle(edges: readonly Edge[]): boolean {
  let left = [...edges];
  for (;;) {
    const targets = new Set(left.map(({ toId }) => toId));
    const next = left.filter(({ fromId }) => targets.has(fromId));
    if (next.length === left.length) return left.length > 0;
    left = next;
  }
}

test('opposite links made at the same moment never close a circle, round after round', async () => {
  const rounds = database.engine === 'server' ? 1000 : 50;
  const tasks = await make('task', Math.ceil(rounds / 45) * 10);
  // Ten tasks at a time, each with each: small graphs in which long circles could close as well.
  const pools = tasks.flatMap((_task, at) => (at % 10 === 0 ? [tasks.slice(at, at + 10)] : []));
  const pairsOf = (pool: ItemId[]) =>
    pool.flatMap((a, at) => pool.slice(at + 1).map((b) => [a, b] as const));
  const pairs = pools.flatMap(pairsOf).slice(0, rounds);
  expect(pairs).toHaveLength(rounds);
  const { caller, projectId } = world;
  const link = (fromId: ItemId, toId: ItemId) =>
    caller.links.create({ projectId, type: 'blocks', fromId, toId });

  for (const [a, b] of pairs) {
    const settled = await Promise.allSettled([link(a, b), link(b, a)]);
    const losers = settled.filter((outcome) => outcome.status === 'rejected');
    expect(losers.length, 'both of two opposite links were made').toBeGreaterThan(0);
    for (const { reason } of losers)
      expect((await problemOfCall(Promise.reject(reason as Error))).code).toBe('LINK_CYCLE');
    expect(losers).toHaveLength(1);
  }

  const edges = await database.stores.links.edges(projectId, ['blocks']);
  expect(edges).toHaveLength(rounds);
  expect(hasCircle(edges)).toBe(false);
}, 180_000);

test('many links made at the same moment in one ring leave it open', async () => {
  for (let round = 0; round < 5; round += 1) {
    const ring = await make('requirement', 8);
    const { caller, projectId } = world;
    const calls = ring.map((fromId, at) =>
      caller.links.create({
        projectId,
        type: 'depends',
        fromId,
        toId: ring[(at + 1) % ring.length]!,
      }),
    );
    const settled = await Promise.allSettled(calls);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(ring.length - 1);
  }
});

const kindOf = (type: LinkType): Kind =>
  LEGAL_LINKS.find((rule) => rule.type === type && rule.from === rule.to)!.from;

describe.each(ACYCLIC_LINK_TYPES)('%s', (type) => {
  const NODES = 5;
  const step = fc.record({
    isRemoval: fc.boolean(),
    from: fc.nat({ max: NODES - 1 }),
    to: fc.nat({ max: NODES - 1 }),
  });

  test('a link is refused exactly where it would close a circle, which the problem then spells out', async () => {
    const own = await createWorld(database.stores);
    const nodes = await make(kindOf(type), NODES, own);
    const { caller, projectId } = own;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
        for (const { fromId, toId } of await database.stores.links.edges(projectId, [type])) {
          await caller.links.remove({ projectId, type, fromId, toId });
        }
        let edges: Edge[] = [];
        for (const { isRemoval, from, to } of steps) {
          const edge = { fromId: nodes[from]!, toId: nodes[to]! };
          const isThere = edges.some(
            (each) => each.fromId === edge.fromId && each.toId === edge.toId,
          );
          if (isRemoval || isThere || from === to) {
            if (isThere) await caller.links.remove({ projectId, type, ...edge });
            edges = edges.filter((each) => each.fromId !== edge.fromId || each.toId !== edge.toId);
            continue;
          }
          const call = caller.links.create({ projectId, type, ...edge });
          if (!hasCircle([...edges, edge])) {
            await call;
            edges.push(edge);
            continue;
          }
          const problem = await problemOfCall(call);
          expect(problem.code).toBe('LINK_CYCLE');
          const { cycle } = problem as Extract<typeof problem, { code: 'LINK_CYCLE' }>;
          expect(cycle[0]).toBe(cycle.at(-1));
          expect(problem.message).toContain(cycle.join(' → '));
          await expectWay(projectId, cycle, edges, edge);
        }
      }),
      { numRuns: runsOn(database, 6) },
    );
  }, 60_000);
});

/** Each step of the circle is a link that there is, but for the first: that is the one refused. */
async function expectWay(
  projectId: ProjectId,
  cycle: readonly string[],
  edges: readonly Edge[],
  refused: Edge,
): Promise<void> {
  const items = await database.stores.items.findMany(
    projectId,
    edges.concat(refused).flatMap(({ fromId, toId }) => [fromId, toId]),
  );
  const { keyOf } = await import('../src/items/present.ts');
  const idOf = new Map(items.map((item) => [keyOf(item), item.id]));
  const way = cycle
    .slice(1)
    .map((key, at) => ({ fromId: idOf.get(cycle[at]!)!, toId: idOf.get(key)! }));
  expect(way[0]).toEqual(refused);
  for (const each of way.slice(1)) expect(edges).toContainEqual(each);
}

describe('the guard that an import asks', () => {
  const NODES = 7;
  const edge = fc.record({
    type: fc.constantFrom<LinkType>('blocks', 'parent'),
    fromId: fc.nat({ max: NODES - 1 }).map((n) => `${n}` as ItemId),
    toId: fc.nat({ max: NODES - 1 }).map((n) => `${n}` as ItemId),
  });

  test('sees a circle exactly where there would be one', () => {
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 14 }), edge, (edges, next) => {
        const guard = new CircleGuard(edges);
        const sameType = edges.filter(({ type }) => type === next.type);
        fc.pre(!hasCircle(sameType));
        expect(guard.wouldClose(next)).toBe(hasCircle([...sameType, next]));
      }),
      { numRuns: 2000 },
    );
  });

  test('finds a way of links that are there, and the shortest', () => {
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 14 }), edge, (edges, { type, fromId, toId }) => {
        const way = new CircleGuard(edges).path(type, fromId, toId);
        const distance = distanceIn(
          edges.filter((each) => each.type === type),
          fromId,
          toId,
        );
        expect(way === null ? null : way.length - 1).toBe(distance);
        for (const [at, id] of (way ?? []).slice(1).entries()) {
          expect(
            edges.some(
              (each) => each.type === type && each.fromId === way![at] && each.toId === id,
            ),
          ).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

/** By taking every step there is, as often as there are nodes. */
function distanceIn(edges: readonly Edge[], from: ItemId, to: ItemId): number | null {
  let reached = new Set([from]);
  for (let distance = 0; distance <= edges.length; distance += 1) {
    if (reached.has(to)) return distance;
    reached = new Set([
      ...reached,
      ...edges.filter((each) => reached.has(each.fromId)).map((each) => each.toId),
    ]);
  }
  return null;
}

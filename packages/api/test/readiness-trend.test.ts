import { createCaller } from '@throughline/api';
import type { RequirementId } from '@throughline/schema';
import {
  createWorld,
  openTestDatabase,
  tickingClock,
  type TestDatabase,
  type World,
} from '@throughline/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

let database: TestDatabase;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  world = await createWorld(database.stores);
});
afterAll(() => database.close());

const CLEAR = 'When a payment is booked, the ledger shall show the payment within 2 seconds.';
const VAGUE = 'The system should be user-friendly, fast and/or easy as appropriate, etc.';

/** The caller on a day. */
const on = (day: string) =>
  createCaller({ ...world.context, clock: tickingClock(`${day}T10:00:00.000Z`) });
const trendOn = (day: string, limit?: number) =>
  on(day).requirements.readinessTrend({
    projectId: world.projectId,
    ...(limit !== undefined && { limit }),
  });
const make = async (day: string, statement: string): Promise<RequirementId> => {
  const data = { title: 'Show a payment', statement };
  return (await on(day).requirements.create({ projectId: world.projectId, data })).id;
};
const write = (day: string, id: RequirementId, expectedVersion: number, statement: string) =>
  on(day).requirements.update({
    ...{ projectId: world.projectId, id, expectedVersion, data: { statement } },
  });

test('a project without requirements has one point, of nothing', async () => {
  const { points, least, total } = await trendOn('2026-03-05');
  expect(points.map(({ requirements, readiness }) => [requirements, readiness])).toEqual([
    [0, null],
  ]);
  expect([least, total]).toEqual([[], 0]);
});

test('the trend tells each day as it was: mending a text raises it, and the past stays', async () => {
  const id = await make('2026-03-01', VAGUE);
  await make('2026-03-02', CLEAR);
  await write('2026-03-04', id, 1, CLEAR);
  const { points, least, isSampled, isTruncated } = await trendOn('2026-03-06');
  expect(
    points.map(({ at, requirements }) => [at.toISOString().slice(0, 10), requirements]),
  ).toEqual([
    ['2026-03-01', 1],
    ['2026-03-02', 2],
    ['2026-03-03', 2],
    ['2026-03-04', 2],
    ['2026-03-05', 2],
    ['2026-03-06', 2],
  ]);
  const [first, second, third, ...later] = points.map(({ readiness }) => readiness!);
  expect(first).toBeLessThan(50);
  expect(second).toBeGreaterThan(first!);
  expect(third).toBe(second);
  expect(later[0]).toBeGreaterThan(90);
  expect(later).toEqual([later[0], later[0], later[0]]);
  expect(least.map(({ readiness }) => readiness)).toEqual([later[0], later[0]]);
  expect([isSampled, isTruncated]).toEqual([false, false]);
});

test('baselines are among the points by name, archived and rejected requirements are not among the requirements', async () => {
  const { projectId } = world;
  const bad = await make('2026-03-01', VAGUE);
  const rejected = await make('2026-03-01', VAGUE);
  await make('2026-03-01', CLEAR);
  await on('2026-03-01').baselines.create({ projectId, data: { name: 'signed' } });
  await on('2026-03-02').requirements.archive({ projectId, id: bad, expectedVersion: 1 });
  const move = { projectId, id: rejected, expectedVersion: 1, to: 'rejected' as const };
  await on('2026-03-02').requirements.move(move);
  const { points } = await trendOn('2026-03-03');
  expect(points.map(({ baseline, requirements }) => [baseline, requirements])).toEqual([
    ['signed', 3],
    [null, 3],
    [null, 1],
    [null, 1],
  ]);
  expect(points[0]!.readiness).toBeLessThan(points.at(-1)!.readiness!);
});

test('points are bounded, and one point is now, with the least ready first', async () => {
  await make('2026-01-01', CLEAR);
  await make('2026-01-01', VAGUE);
  expect((await trendOn('2026-12-24')).points).toHaveLength(30);
  const { points, least } = await trendOn('2026-12-24', 1);
  expect(points).toHaveLength(1);
  expect(least.map(({ key }) => key)).toEqual(['REQ-2', 'REQ-1']);
});

test('what the project lives with does not count, and its rules hold for the past too', async () => {
  const { projectId } = world;
  await make('2026-03-01', 'The ledger shall show the payment fast.');
  const [before] = (await trendOn('2026-03-03')).points;
  const { findings } = await world.caller.requirements.analyse({
    projectId,
    subject: { text: 'The ledger shall show the payment fast.' },
  });
  for (const rule of new Set(findings.map((finding) => finding.rule)))
    await world.caller.analysis.suppress({ projectId, rule, item: 'REQ-1', reason: 'Agreed' });
  const [after] = (await trendOn('2026-03-03')).points;
  expect(before!.readiness).toBeLessThan(100);
  expect(after!.readiness).toBe(100);
});

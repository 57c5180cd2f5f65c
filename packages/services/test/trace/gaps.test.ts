import { GAPS, GapType, type ItemId, type ProjectId } from '@throughline/schema';
import {
  createWorld,
  openTestDatabase,
  runsOn,
  type TestDatabase,
  type World,
} from '@throughline/testing';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gapsOf, textOf } from './expected-gaps.ts';
import { sketches, storeGraph } from './random-graph.ts';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await openTestDatabase();
  world = await createWorld(database.stores);
});
afterAll(() => database.close());

const newProjectId = async (): Promise<ProjectId> => {
  const data = { slug: `g-${world.context.newId()}`, name: 'A graph' };
  return (await world.caller.projects.create({ workspaceId: world.workspace.id, data })).id;
};

test('gaps are what their titles say, as a look at every item and link finds them', async () => {
  await fc.assert(
    fc.asyncProperty(sketches(24, 40), async (sketch) => {
      const projectId = await newProjectId();
      const graph = await storeGraph(world.context, projectId, sketch);
      const expected = gapsOf(graph);
      const found = await world.caller.trace.gaps({ projectId, limit: 200 });

      expect(found.map(({ type }) => type)).toEqual(GapType.options);
      for (const { type, title, count, gaps } of found) {
        expect(title).toBe(GAPS[type]);
        const keys = gaps.map(({ item, link, direction, other }) => {
          const words = link && (direction === 'backward' ? (`from ${link}` as const) : link);
          return textOf([item.key, words ?? undefined, other?.key]);
        });
        expect(keys.toSorted(), type).toEqual(expected[type].map(textOf).toSorted());
        expect(count, type).toBe(keys.length);
      }
    }),
    { numRuns: runsOn(database, 60) },
  );
});

test('a superseded decision is relied on by what still rests on it, and not by what is over', async () => {
  const projectId = await newProjectId();
  const live = { isArchived: false };
  const nodes = [
    { kind: 'decision' as const, state: 4, ...live },
    { kind: 'task' as const, state: 1, ...live },
    { kind: 'task' as const, state: 4, ...live },
    { kind: 'component' as const, state: 1, ...live },
    { kind: 'test' as const, state: 1, isArchived: true },
  ];
  const links = [1, 2, 4].map((from) => ({ from, to: 0, at: 0, isSuspect: false }));
  await storeGraph(world.context, projectId, {
    nodes,
    links: [...links, { from: 0, to: 3, at: 0, isSuspect: false }],
  });
  const [found] = await world.caller.trace.gaps({
    projectId,
    types: ['superseded_decision_relied_on'],
  });
  const said = found!.gaps.map(({ item, link, direction, other }) => [
    ...[item.key, link, direction, other?.key],
  ]);
  expect(said).toEqual([
    ['CMP-4', 'affects', 'backward', 'ADR-1'],
    ['TASK-2', 'implements', 'forward', 'ADR-1'],
  ]);
});

describe('of many gaps', () => {
  test('the first are shown, in the order of their keys, and all are counted', async () => {
    const projectId = await newProjectId();
    const nodes = Array.from({ length: 30 }, () => ({
      kind: 'goal' as const,
      state: 0,
      isArchived: false,
    }));
    await storeGraph(world.context, projectId, { nodes, links: [] });
    const [goals] = await world.caller.trace.gaps({
      projectId,
      types: ['goal_without_requirement'],
      limit: 12,
    });
    expect(goals!.count).toBe(30);
    expect(goals!.gaps.map(({ item }) => item.key)).toEqual(
      Array.from({ length: 12 }, (_, n) => `GOAL-${n + 1}`),
    );
  });

  test('those asked for are given, in that order', async () => {
    const types: GapType[] = ['suspect_link', 'goal_without_requirement'];
    const found = await world.caller.trace.gaps({ projectId: world.projectId, types });
    expect(found.map(({ type }) => type)).toEqual(types);
    expect(await world.caller.trace.gaps({ projectId: world.projectId, types: [] })).toEqual([]);
  });
});

describe('the matrix', () => {
  test('of two kinds has a cell for each link between live items of them, either way, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(sketches(16, 40), async (sketch) => {
        const projectId = await newProjectId();
        const { items, links } = await storeGraph(world.context, projectId, sketch);
        const live = new Map(
          items.filter(({ isArchived }) => !isArchived).map((item) => [item.id, item]),
        );
        for (const [rows, columns] of [
          ['requirement', 'goal'],
          ['decision', 'requirement'],
          ['task', 'task'],
        ] as const) {
          const matrix = await world.caller.trace.matrix({ projectId, rows, columns });
          const isCell = (row: ItemId, column: ItemId) =>
            live.get(row)?.kind === rows && live.get(column)?.kind === columns;
          const expected = links.flatMap(({ type, fromId, toId, isSuspect }) => [
            ...(isCell(fromId, toId)
              ? [{ row: fromId, column: toId, link: type, direction: 'forward', isSuspect }]
              : []),
            ...(isCell(toId, fromId)
              ? [{ row: toId, column: fromId, link: type, direction: 'backward', isSuspect }]
              : []),
          ]);
          const text = (cell: object) => JSON.stringify(cell);
          expect(matrix.cells.map(text).toSorted()).toEqual(expected.map(text).toSorted());
          expect(matrix.rows).toEqual([...live.values()].filter(({ kind }) => kind === rows));
          expect(matrix.totalRows).toBe(matrix.rows.length);
          const linked = new Set(expected.map(({ column }) => column));
          expect(matrix.columns).toEqual([...live.values()].filter(({ id }) => linked.has(id)));
        }
      }),
      { numRuns: runsOn(database, 30) },
    );
  });

  test('pages through its rows, with the columns that each page needs', async () => {
    const projectId = await newProjectId();
    const nodes = Array.from({ length: 10 }, (_, n) => ({
      ...{
        kind: n < 8 ? ('requirement' as const) : ('goal' as const),
        state: 0,
        isArchived: false,
      },
    }));
    const links = [0, 1, 2, 3].map((from) => ({
      from,
      to: from < 2 ? 8 : 9,
      at: 0,
      isSuspect: false,
    }));
    await storeGraph(world.context, projectId, { nodes, links });
    const page = (offset: number) =>
      world.caller.trace.matrix({
        projectId,
        rows: 'requirement',
        columns: 'goal',
        limit: 2,
        offset,
      });
    const [first, second, third] = [await page(0), await page(2), await page(4)];
    expect([first, second, third].map(({ rows }) => rows.map(({ key }) => key))).toEqual([
      ['REQ-1', 'REQ-2'],
      ['REQ-3', 'REQ-4'],
      ['REQ-5', 'REQ-6'],
    ]);
    expect([first, second, third].map(({ columns }) => columns.map(({ key }) => key))).toEqual([
      ['GOAL-9'],
      ['GOAL-10'],
      [],
    ]);
    expect(first.totalRows).toBe(8);
  });
});

test('the overview counts live items by kind and state, all links, and the suspect ones among live items', async () => {
  await fc.assert(
    fc.asyncProperty(sketches(20, 30), async (sketch) => {
      const projectId = await newProjectId();
      const { items, links } = await storeGraph(world.context, projectId, sketch);
      const live = items.filter(({ isArchived }) => !isArchived);
      const overview = await world.caller.projects.overview({ id: projectId });
      const counts = Map.groupBy(live, ({ kind, state }) => `${kind} ${state}`);
      expect(
        new Map(overview.counts.map(({ kind, state, count }) => [`${kind} ${state}`, count])),
      ).toEqual(new Map([...counts].map(([name, entries]) => [name, entries.length])));
      const isLive = (id: ItemId) => live.some((item) => item.id === id);
      const suspect = links.filter(
        ({ isSuspect, fromId, toId }) => isSuspect && isLive(fromId) && isLive(toId),
      );
      expect([overview.links, overview.suspectLinks]).toEqual([links.length, suspect.length]);
      const kindOf = (id: ItemId) => items.find((item) => item.id === id)!.kind;
      const joined = Map.groupBy(
        links.filter(({ fromId, toId }) => isLive(fromId) && isLive(toId)),
        ({ type, fromId, toId }) => `${type} ${kindOf(fromId)} ${kindOf(toId)}`,
      );
      const told = overview.linkCounts.map(({ type, from, to, count, suspects }) => [
        `${type} ${from} ${to}`,
        [count, suspects],
      ]);
      expect(Object.fromEntries(told)).toEqual(
        Object.fromEntries(
          [...joined].map(([name, entries]) => [
            name,
            [entries.length, entries.filter(({ isSuspect }) => isSuspect).length],
          ]),
        ),
      );
    }),
    { numRuns: runsOn(database, 20) },
  );
});

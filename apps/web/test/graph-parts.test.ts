import {
  KINDS,
  LEGAL_LINKS,
  MISSING_LINKS,
  type Graph,
  type GraphItem,
  type ItemId,
  type LinkType,
} from '@throughline/shared/schema';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tileBeside } from '../src/areas/trace/graph/arrow-keys.ts';
import { layOut, TILE_WIDTH } from '../src/areas/trace/graph/graph-layout.ts';
import { neighboursOf, pathFrom } from '../src/areas/trace/graph/graph-paths.ts';
import { viewOf } from '../src/areas/trace/graph/graph-view.ts';
import { drawLines } from '../src/areas/trace/graph/line-paths.ts';
import { spread } from '../src/areas/trace/graph/spread.ts';
import { columnOf } from '../src/areas/trace/thread/neighbourhood.ts';

const PICKS = LEGAL_LINKS.map(({ from, to, type }) => ({ kinds: [from, to] as const, type }));

/** A graph of random legal links, with two items to each. */
const graphs = (linksMax: number): fc.Arbitrary<Graph> =>
  fc
    .array(
      fc.record({
        pick: fc.constantFrom(...PICKS),
        isSuspect: fc.boolean(),
        label: fc.constantFrom('gate', 'shop', ''),
        join: fc.nat(),
      }),
      { minLength: 1, maxLength: linksMax },
    )
    .map((sketch) => {
      const items: GraphItem[] = [];
      const links: Graph['links'] = [];
      for (const { pick, isSuspect, label, join } of sketch) {
        const [from, to] = pick.kinds.map((kind) => {
          const known = items.findIndex((item) => item.kind === kind);
          // Now and then an item that is there already, so that the graph hangs together.
          if (known !== -1 && join % 3 === 0) return known;
          const id = `id-${items.length}` as ItemId;
          const states = KINDS[kind].states;
          items.push({
            ...{ id, kind, key: `K-${items.length}`, title: 'A title '.repeat(1 + (join % 6)) },
            ...{ state: states[join % states.length]!, isArchived: false, distance: 0 },
            labels: label ? [label] : [],
            missing: join % 4 === 0 ? [MISSING_LINKS[join % MISSING_LINKS.length]!] : [],
          });
          return items.length - 1;
        }) as [number, number];
        if (from !== to) links.push({ type: pick.type, from, to, isSuspect });
      }
      return { items, links, total: items.length, isTruncated: false };
    });

describe('the picture of a graph', () => {
  test('holds every item once, folded or not, and every link between two tiles', () => {
    fc.assert(
      fc.property(graphs(90), fc.subarray(['requirement', 'task', 'task:gate']), (graph, open) => {
        const view = viewOf(graph, { open });
        const counted = view.tiles.map((tile) => (tile.sort === 'fold' ? tile.count : 1));
        expect(counted.reduce((sum, count) => sum + count, 0)).toBe(graph.items.length);
        const between = graph.links.filter(
          ({ from, to }) =>
            view.tileOf.get(graph.items[from]!.id) !== view.tileOf.get(graph.items[to]!.id),
        );
        const drawn = view.lines.reduce((sum, { count }) => sum + count, 0);
        expect(drawn).toBe(between.length);
        const suspects = view.lines.reduce((sum, line) => sum + line.suspects, 0);
        expect(suspects).toBe(between.filter(({ isSuspect }) => isSuspect).length);
      }),
    );
  });

  test('no line leads against the order of the work', () => {
    fc.assert(
      fc.property(graphs(60), (graph) => {
        const { lines, tiles } = viewOf(graph, {});
        const kindOf = new Map(tiles.map(({ id, kind }) => [id, kind]));
        for (const { a, b } of lines)
          expect(columnOf(kindOf.get(a)!)).toBeLessThanOrEqual(columnOf(kindOf.get(b)!));
      }),
    );
  });

  test('puts no tile on another, and no line behind a tile that it does not join', () => {
    fc.assert(
      fc.property(graphs(40), (graph) => {
        const view = viewOf(graph, {});
        const layout = layOut(view);
        const boxes = [...layout.boxes];
        expect(boxes).toHaveLength(view.tiles.length);
        for (const [index, [, a]] of boxes.entries()) {
          for (const [, b] of boxes.slice(index + 1)) {
            const isApart = a.x !== b.x || a.y + a.height < b.y || b.y + b.height < a.y;
            expect(isApart).toBe(true);
          }
        }
        for (const { path, a, b } of drawLines(view.lines, layout)) {
          for (const [y, until] of flatParts(path)) {
            const behind = boxes.filter(
              ([id, box]) =>
                id !== a &&
                id !== b &&
                box.x + TILE_WIDTH < until &&
                box.x + TILE_WIDTH > until - 20,
            );
            for (const [, box] of behind)
              expect(y <= box.y || y >= box.y + box.height, `${path} ${box.y}`).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('cuts what climbs far out of a line, and puts a trunk in its place from cut to cut', () => {
    let cuts = 0;
    fc.assert(
      fc.property(graphs(400), (graph) => {
        const view = viewOf(graph, { open: ['all'] });
        for (const { path, pieces, trunks } of drawLines(view.lines, layOut(view))) {
          expect(pieces).toHaveLength(trunks.length + 1);
          if (trunks.length === 0) expect(pieces[0]!.path).toBe(path);
          for (const [index, trunk] of trunks.entries()) {
            const cut = [lastHeight(pieces[index]!.path), firstHeight(pieces[index + 1]!.path)];
            expect(cut.toSorted((a, b) => a - b)).toEqual([trunk.top, trunk.bottom]);
            cuts += 1;
          }
        }
      }),
      { numRuns: 20, seed: 1 },
    );
    expect(cuts).toBeGreaterThan(0);
  });

  test('filters by state, label, type of link and suspicion, and leaves no line without its ends', () => {
    fc.assert(
      fc.property(graphs(40), (graph) => {
        const suspects = viewOf(graph, { suspect: true });
        expect(suspects.lines.every((line) => line.suspects === line.count)).toBe(true);
        const labelled = viewOf(graph, { label: ['gate'] });
        expect(labelled.items.every(({ labels }) => labels.includes('gate'))).toBe(true);
        for (const view of [suspects, labelled, viewOf(graph, { links: ['implements'] })]) {
          const ids = new Set(view.tiles.map(({ id }) => id));
          for (const { a, b } of view.lines) expect([ids.has(a), ids.has(b)]).toEqual([true, true]);
        }
      }),
    );
  });
});

const firstHeight = (path: string): number => Number(/^M[\d.-]+ ([\d.-]+)/.exec(path)![1]);
const lastHeight = (path: string): number => Number(/([\d.-]+)$/.exec(path)![1]);

/** The straight parts of a line, each with its height and where it ends: there it passes a column. */
function flatParts(path: string): [y: number, until: number][] {
  const parts: [number, number][] = [];
  let y = 0;
  for (const [, command, numbers] of path.matchAll(/([MCHQV])([^MCHQV]*)/g)) {
    const values = numbers!.trim().split(' ').map(Number);
    if (command === 'H') parts.push([y, values[0]!]);
    else y = values.at(-1)!;
  }
  return parts;
}

describe('the ways through a tile', () => {
  const line = (a: string, b: string, type: LinkType) => ({
    ...{ id: a + b, a, b, source: 'b' as const, type, count: 1, suspects: 0 },
  });
  const neighbours = neighboursOf([
    { ...line('research', 'choice', 'informs'), source: 'a' },
    line('goal', 'need', 'satisfies'),
    line('goal', 'other need', 'satisfies'),
    line('need', 'task', 'implements'),
    line('need', 'resting need', 'depends'),
  ]);

  test('lead all the way up and all the way down, and not to what merely shares a reason', () => {
    expect([...pathFrom('need', neighbours, 'both')].toSorted()).toEqual(
      ['goal', 'need', 'resting need', 'task'].toSorted(),
    );
  });

  test('up are reasons only, down is only what rests on it', () => {
    expect([...pathFrom('need', neighbours, 'why')].toSorted()).toEqual(['goal', 'need']);
    expect([...pathFrom('need', neighbours, 'impact')].toSorted()).toEqual(
      ['need', 'resting need', 'task'].toSorted(),
    );
    expect([...pathFrom('resting need', neighbours, 'why')]).toEqual(['resting need']);
  });

  test('go by what a link means, whichever side its ends stand on: research is there for the decision', () => {
    expect([...pathFrom('research', neighbours, 'why')]).toEqual(['research', 'choice']);
    expect([...pathFrom('choice', neighbours, 'why')]).toEqual(['choice']);
    expect([...pathFrom('research', neighbours, 'impact')]).toEqual(['research', 'choice']);
  });
});

describe('arrows', () => {
  test('reach every tile of a picture', () => {
    fc.assert(
      fc.property(graphs(20), (graph) => {
        const view = viewOf(graph, {});
        const layout = layOut(view);
        const neighbours = neighboursOf(view.lines);
        const reached = new Set([layout.columns[0]![0]!]);
        for (const id of reached) {
          for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
            const next = tileBeside(key, id, layout, neighbours);
            if (next) reached.add(next);
          }
        }
        expect(reached.size).toBe(view.tiles.length);
      }),
    );
  });
});

describe('spread', () => {
  const rows = fc
    .array(
      fc.record({
        size: fc.integer({ min: 1, max: 40 }),
        wish: fc.option(fc.integer({ min: -500, max: 500 })),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map((row) => {
      let offset = 0;
      const offsets = row.map(({ size }) => (offset += size) - size);
      return { offsets, wishes: row.map(({ wish }) => wish) };
    });
  const cost = (tops: readonly number[], wishes: readonly (number | null)[]) =>
    tops.reduce((sum, top, index) => {
      const wish = wishes[index];
      return wish === null || wish === undefined ? sum : sum + (top - wish) ** 2;
    }, 0);

  test('keeps the order and the distances, and no small move of any part brings it nearer to the wishes', () => {
    fc.assert(
      fc.property(rows, ({ offsets, wishes }) => {
        const tops = spread(offsets, wishes);
        const isAllowed = (all: readonly number[]) =>
          all.every(
            (top, index) =>
              index === 0 || top - all[index - 1]! >= offsets[index]! - offsets[index - 1]! - 1e-6,
          );
        expect(isAllowed(tops)).toBe(true);
        for (let start = 0; start < tops.length; start += 1) {
          for (let end = start + 1; end <= tops.length; end += 1) {
            for (const step of [-0.5, 0.5]) {
              const moved = tops.map((top, at) => (at >= start && at < end ? top + step : top));
              if (isAllowed(moved))
                expect(cost(moved, wishes)).toBeGreaterThanOrEqual(cost(tops, wishes) - 1e-6);
            }
          }
        }
      }),
    );
  });
});

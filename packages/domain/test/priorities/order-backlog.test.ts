import type { ItemId, Priority } from '@throughline/schema';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Candidate, explainPlace, orderBacklog, ordinal } from '../../src/index.ts';

const id = (n: number) => `i${n}` as ItemId;
const priority = fc.constantFrom<Priority | null>('must', 'should', 'could', 'wont', null);
const score = fc.option(fc.constantFrom(0.15, 1, 2, 2, 7, 60), { nil: null });

interface Sketch {
  items: Candidate[];
  restsOn: Map<ItemId, ItemId[]>;
}

/** Items and what they rest on; links lead to lower numbers of a shuffled order, so that no circle closes. */
const sketches: fc.Arbitrary<Sketch> = fc
  .record({
    judged: fc.array(fc.record({ priority, score }), { minLength: 1, maxLength: 14 }),
    links: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 20 }),
    seed: fc.array(fc.nat(), { minLength: 14, maxLength: 14 }),
  })
  .map(({ judged, links, seed }) => {
    const items = judged.map((each, n) => ({ id: id(n), number: n + 1, ...each }));
    const depth = (n: number) => seed[n]! * 100 + n;
    const restsOn = new Map<ItemId, ItemId[]>();
    for (const [a, b] of links) {
      const [one, other] = [a % items.length, b % items.length];
      if (one === other) continue;
      const [from, to] = depth(one) > depth(other) ? [one, other] : [other, one];
      restsOn.set(id(from), [...(restsOn.get(id(from)) ?? []), id(to)]);
    }
    return { items, restsOn };
  });

const order = ({ items, restsOn }: Sketch) =>
  orderBacklog('requirement', items, restsOn).map(({ item }) => item.id);

/** All that an item rests on, near and far. */
function bases({ restsOn }: Sketch, of: ItemId, seen = new Set<ItemId>()): Set<ItemId> {
  for (const base of restsOn.get(of) ?? []) {
    if (seen.has(base)) continue;
    seen.add(base);
    bases({ items: [], restsOn }, base, seen);
  }
  return seen;
}

describe('the order of a backlog', () => {
  test('has every scored item once and no other', () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        const scored = sketch.items.filter((item) => item.score !== null).map((item) => item.id);
        expect(order(sketch).toSorted()).toEqual(scored.toSorted());
      }),
    );
  });

  test('does not depend on the order in which items and links come', () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        const restsOn = new Map(
          [...sketch.restsOn].toReversed().map(([from, to]) => [from, to.toReversed()]),
        );
        expect(order({ items: sketch.items.toReversed(), restsOn })).toEqual(order(sketch));
      }),
    );
  });

  test('puts what an item rests on before it, also through items that have no score', () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        const placed = order(sketch);
        for (const [at, item] of placed.entries())
          for (const base of bases(sketch, item)) expect(placed.indexOf(base)).toBeLessThan(at);
      }),
    );
  });

  test('never lowers the place of an item whose score rises', () => {
    fc.assert(
      fc.property(sketches, fc.nat(), fc.constantFrom(1, 3, 100), (sketch, pick, more) => {
        const raised = sketch.items[pick % sketch.items.length]!;
        fc.pre(raised.score !== null);
        const items = sketch.items.map((item) =>
          item === raised ? { ...item, score: item.score! + more } : item,
        );
        const [before, after] = [order(sketch), order({ ...sketch, items })];
        expect(after.indexOf(raised.id)).toBeLessThanOrEqual(before.indexOf(raised.id));
      }),
      { numRuns: 2000 },
    );
  });

  test('is by priority, then by score, then by number, where nothing rests on anything', () => {
    const item = (n: number, of: Priority | null, points: number | null): Candidate => ({
      ...{ id: id(n), number: n, priority: of, score: points },
    });
    const items = [
      item(1, 'wont', 60),
      item(2, null, 20),
      item(3, 'could', 1),
      item(4, 'must', 2),
      item(5, 'must', 7),
      item(6, 'should', 3),
      item(7, 'should', 3),
      item(8, 'must', null),
    ];
    expect(order({ items, restsOn: new Map() })).toEqual([5, 4, 6, 7, 3, 2, 1].map(id));
  });

  test('draws up what the first rests on, says for whom, and copes with a circle and a long chain', () => {
    const items = [0, 1, 2].map((n) => ({
      ...{ id: id(n), number: n, score: n },
      priority: (n === 2 ? 'must' : 'could') as Priority,
    }));
    const placed = orderBacklog('requirement', items, new Map([[id(2), [id(0)]]]));
    expect(placed.map(({ item, before }) => [item.number, before?.number ?? null])).toEqual([
      [0, 2],
      [2, null],
      [1, null],
    ]);
    const circle = new Map([
      [id(0), [id(1)]],
      [id(1), [id(0)]],
    ]);
    expect(order({ items, restsOn: circle })).toHaveLength(3);
    const many = Array.from({ length: 20_000 }, (_, n) => ({ ...items[0]!, id: id(n), number: n }));
    const chain = new Map(many.slice(1).map(({ number }) => [id(number - 1), [id(number)]]));
    expect(order({ items: many, restsOn: chain })[0]).toBe(id(19_999));
  });
});

describe('the explanation of a place', () => {
  const place = { rank: 3, priority: 'should' as const, after: [], before: null };

  test('says the priority and how the score comes about', () => {
    const wsjf = { businessValue: 8, timeCriticality: 8, riskReduction: 5, jobSize: 3 } as const;
    expect(explainPlace({ ...place, inputs: wsjf })).toBe(
      '3rd: should; cost of delay 21 (8 + 8 + 5) over size 3 = 7.0.',
    );
    const rice = { reach: 400, impact: 2, confidencePercent: 80, effortPersonMonths: 1.5 } as const;
    expect(explainPlace({ ...place, priority: null, rank: 12, inputs: rice })).toBe(
      '12th: no priority; reach 400 × impact 2 × 80 % over 1.5 person-months = 426.7.',
    );
  });

  test('says who drew it up, and what comes before it', () => {
    const inputs = { businessValue: 1, timeCriticality: 1, riskReduction: 1, jobSize: 1 } as const;
    expect(explainPlace({ ...place, inputs, after: ['REQ-4'], before: 'REQ-7' })).toBe(
      '3rd: should; cost of delay 3 (1 + 1 + 1) over size 1 = 3.0; drawn up to come before REQ-7, which rests on it; after REQ-4, which it rests on.',
    );
  });

  test('counts ordinals as English does', () => {
    expect([1, 2, 3, 4, 11, 12, 21, 113].map(ordinal)).toEqual([
      ...['1st', '2nd', '3rd', '4th', '11th', '12th', '21st', '113th'],
    ]);
  });
});

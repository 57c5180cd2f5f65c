import type { ItemId } from '@throughline/schema';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayEnds, statementsAt, type StatementChange } from '../../src/index.ts';

const text = fc.constantFrom(null, '', 'The till shall ring.', 'It rings.');
const changes = fc
  .array(
    fc.record({
      item: fc.nat({ max: 3 }),
      action: fc.constantFrom<StatementChange['action']>(
        ...(['item.updated', 'item.updated', 'item.archived', 'item.restored'] as const),
      ),
      statement: text,
      state: fc.constantFrom(null, null, 'accepted', 'rejected', 'deprecated', 'draft'),
    }),
    { maxLength: 30 },
  )
  .map((all) =>
    all.map((each, at): StatementChange => {
      const isFirst = all.findIndex(({ item }) => item === each.item) === at;
      const created = {
        action: 'item.created' as const,
        title: 'T',
        statement: '',
        state: 'draft',
      };
      return {
        ...{ sequence: at * 2 + 1, at: new Date(at), title: null, ...each },
        ...{ itemId: `i${each.item}` as ItemId, itemKey: `REQ-${each.item}` },
        ...(isFirst && created),
      };
    }),
  );

/** What an item was after a sequence, by looking at all of its changes. */
function statementOf(all: readonly StatementChange[], id: ItemId, upTo: number): string | null {
  const own = all.filter(({ itemId, sequence }) => itemId === id && sequence <= upTo);
  if (own.length === 0) return null;
  const last = (name: 'statement' | 'state') =>
    own.findLast((change) => change[name] !== null)?.[name] ?? '';
  const presence = own.findLast(({ action }) => /archived|restored/.test(action))?.action;
  const isOut = presence === 'item.archived' || ['rejected', 'deprecated'].includes(last('state'));
  return isOut ? null : last('statement');
}

describe('the requirements as they were', () => {
  test('are at each moment what all changes till then made of them; what was left or archived is out', () => {
    fc.assert(
      fc.property(changes, fc.array(fc.nat({ max: 62 })), (all, picked) => {
        const moments = picked.toSorted((a, b) => a - b);
        const found = statementsAt(all, moments);
        for (const [at, moment] of moments.entries()) {
          const expected = [0, 1, 2, 3].flatMap((item) => {
            const statement = statementOf(all, `i${item}` as ItemId, moment);
            return statement === null ? [] : [`i${item} ${statement}`];
          });
          expect(found[at]!.map(({ id, statement }) => `${id} ${statement}`).toSorted()).toEqual(
            expected,
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the days of a trend', () => {
  const from = new Date('2026-03-01T22:00:00Z');

  test('are all from the first to yesterday, each at its end', () => {
    expect(dayEnds(from, new Date('2026-03-04T00:00:00Z'), 30)).toEqual([
      new Date('2026-03-01T23:59:59.999Z'),
      new Date('2026-03-02T23:59:59.999Z'),
      new Date('2026-03-03T23:59:59.999Z'),
    ]);
    expect(dayEnds(from, new Date('2026-03-01T23:00:00Z'), 30)).toEqual([]);
  });

  test('are so many at most, evenly spread, rising, the first and yesterday among them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 2, max: 30 }),
        (days, count) => {
          const now = new Date(from.getTime() + days * 86_400_000);
          const found = dayEnds(from, now, count).map((day) => day.getTime());
          expect(found).toHaveLength(Math.min(days, count));
          const first = Date.parse('2026-03-01T23:59:59.999Z');
          expect(found[0]).toBe(first);
          if (days > 1) expect(found.at(-1)).toBe(first + (days - 1) * 86_400_000);
          const gaps = found.slice(1).map((day, at) => (day - found[at]!) / 86_400_000);
          for (const gap of gaps) expect(Number.isInteger(gap) && gap >= 1).toBe(true);
          if (gaps.length > 0) expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
        },
      ),
    );
    expect(dayEnds(from, new Date('2026-03-09T00:00:00Z'), 0)).toEqual([]);
  });
});

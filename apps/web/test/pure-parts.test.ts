import {
  KIND_NAMES,
  isLegalLink,
  type ItemId,
  type ItemPage,
  type Why,
} from '@throughline/shared/schema';
import { describe, expect, test } from 'vitest';
import { comparable } from '../src/areas/changes/changed-fields.ts';
import { draw, layOut, type Box } from '../src/areas/home/thread/thread-layout.ts';
import { mergeFields } from '../src/areas/items/form/merge-fields.ts';
import { linkOptions } from '../src/areas/links/link-options.ts';
import { slugFrom } from '../src/areas/projects/slug.ts';
import { missingOf } from '../src/areas/trace/thread/missing-of.ts';
import { relativeTime } from '../src/components/time-words.ts';
import { parseKeyKind } from '../src/kinds/parse-key.ts';
import { readItemSearch, readListSearch } from '../src/routes/searches.ts';
import { parseSearch, stringifySearch } from '../src/routes/search-text.ts';

describe('mergeFields', () => {
  const base = { title: 'a', owner: null, labels: ['x'] };

  test('keeps what only one side changed, of both sides', () => {
    const merge = mergeFields(base, { ...base, title: 'mine' }, { ...base, owner: 'theirs' });
    expect(merge).toEqual({
      merged: { title: 'mine', owner: 'theirs', labels: ['x'] },
      conflicts: [],
      adopted: ['owner'],
    });
  });

  test('names a field that both changed to different things, and keeps mine until someone chooses', () => {
    const merge = mergeFields(
      base,
      { ...base, labels: ['x', 'm'] },
      { ...base, labels: ['x', 't'] },
    );
    expect(merge.conflicts).toEqual([{ name: 'labels', mine: ['x', 'm'], theirs: ['x', 't'] }]);
    expect(merge.merged['labels']).toEqual(['x', 'm']);
  });

  test('sees no conflict where both wrote the same', () => {
    expect(mergeFields(base, { ...base, title: 'b' }, { ...base, title: 'b' }).conflicts).toEqual(
      [],
    );
  });
});

describe('the link picker', () => {
  test('offers legal links only, and every legal way of each kind', () => {
    for (const kind of KIND_NAMES) {
      for (const { type, end, kinds } of linkOptions(kind)) {
        for (const other of kinds) {
          const [from, to] = end === 'from' ? [kind, other] : [other, kind];
          expect(isLegalLink(type, from, to), `${from} ${type} ${to}`).toBe(true);
        }
      }
      expect(linkOptions(kind).length).toBeGreaterThan(0);
    }
  });

  test('offers a link that says the same both ways once', () => {
    expect(linkOptions('requirement').filter(({ type }) => type === 'conflicts')).toHaveLength(1);
  });
});

describe('addresses', () => {
  test('one view has one address, and reading it gives the view back', () => {
    const search = readListSearch(
      parseSearch('?state=review&label=a%2Cb&state=draft&q=gate&sort=updated&order=desc'),
    );
    expect(search).toMatchObject({
      q: 'gate',
      state: ['draft', 'review'],
      label: ['a,b'],
      sort: 'updated',
      order: 'desc',
    });
    const text = stringifySearch({ ...search });
    expect(stringifySearch({ ...readListSearch(parseSearch(text)) })).toBe(text);
  });

  test('what is not understood is left out', () => {
    expect(
      stringifySearch({ ...readListSearch(parseSearch('?state=nonsense&sort=%00&page=3')) }),
    ).toBe('');
  });

  test('a reader understands its own answer, for the router reads twice', () => {
    const once = readItemSearch(parseSearch('?edit=true'));
    expect(readItemSearch({ ...once } as never)).toEqual({ edit: true });
  });
});

describe('the picture of the thread', () => {
  test.each([820, 1000, 1240])(
    'has no two tiles on one spot and nothing outside, at %i pixels',
    (width) => {
      const layout = layOut(width);
      const boxes = Object.values(layout.boxes);
      const overlaps = (a: Box, b: Box) =>
        a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
      for (const [index, a] of boxes.entries()) {
        expect(a.x + a.width).toBeLessThanOrEqual(width + 0.01);
        expect(a.y + a.height).toBeLessThanOrEqual(layout.height);
        for (const b of boxes.slice(index + 1)) expect(overlaps(a, b)).toBe(false);
      }
    },
  );

  test('draws every line from the end of one tile to the beginning of another', () => {
    const layout = layOut(1200);
    const { from, to } = draw(
      { from: 'task', to: 'release', type: 'ships', count: 3, suspects: 0 },
      layout,
    );
    expect(from.x).toBeCloseTo(layout.boxes.task.x + layout.boxes.task.width);
    expect(to.x).toBeCloseTo(layout.boxes.release.x);
  });
});

describe('what an item lacks', () => {
  const page = (item: object, links: object[] = []) =>
    ({
      item: { id: 'self' as ItemId, archivedAt: null, ...item },
      links,
      origin: null,
    }) as unknown as ItemPage;
  const why = (paths: object[][], items: object[] = []) =>
    ({ items, paths, isGrounded: false, isTruncated: false }) as unknown as Why;
  const types = (missing: readonly { type: string }[]) => missing.map(({ type }) => type);

  test('an accepted requirement lacks a goal and a test; a draft lacks the goal; a rejected one lacks nothing', () => {
    const lacks = (state: string) =>
      types(missingOf(page({ kind: 'requirement', state }), why([])));
    expect(lacks('accepted')).toEqual([
      'requirement_without_goal',
      'accepted_requirement_without_test',
    ]);
    expect(lacks('draft')).toEqual(['requirement_without_goal']);
    expect(lacks('rejected')).toEqual([]);
  });

  test('a goal reached by refinement grounds a requirement; one reached by a dependency does not', () => {
    const goal = { id: 'g', kind: 'goal' };
    const reached = (first: string) =>
      why(
        [
          [
            { itemId: 'r', link: first },
            { itemId: 'g', link: 'satisfies' },
          ],
        ],
        [goal],
      );
    expect(missingOf(page({ kind: 'requirement', state: 'draft' }), reached('refines'))).toEqual(
      [],
    );
    expect(
      types(missingOf(page({ kind: 'requirement', state: 'draft' }), reached('clarifies'))),
    ).toEqual(['requirement_without_goal']);
  });

  test('a part of a task that implements something has a purpose', () => {
    const whole = why([
      [
        { itemId: 't', link: 'parent' },
        { itemId: 'r', link: 'implements' },
      ],
    ]);
    expect(missingOf(page({ kind: 'task', state: 'todo' }), whole)).toEqual([]);
    expect(types(missingOf(page({ kind: 'task', state: 'todo' }), why([])))).toEqual([
      'task_implementing_nothing',
    ]);
  });

  test('a retired test does not prove, a test of an archived kind neither', () => {
    const verified = (from: object) =>
      page({ kind: 'requirement', state: 'accepted' }, [
        { type: 'verifies', from, to: { id: 'self' } },
      ]);
    const grounded = why([[{ itemId: 'g', link: 'satisfies' }]], [{ id: 'g', kind: 'goal' }]);
    expect(missingOf(verified({ state: 'active', isArchived: false }), grounded)).toEqual([]);
    expect(types(missingOf(verified({ state: 'retired', isArchived: false }), grounded))).toEqual([
      'accepted_requirement_without_test',
    ]);
    expect(types(missingOf(verified({ state: 'active', isArchived: true }), grounded))).toEqual([
      'accepted_requirement_without_test',
    ]);
  });
});

describe('words', () => {
  test('a name becomes an address', () => {
    expect(slugFrom('Déjà vu: Checkout 2!')).toBe('deja-vu-checkout-2');
    expect(slugFrom(' — ')).toBe('');
    expect(slugFrom(`${'a'.repeat(59)} b`)).toBe('a'.repeat(59));
  });

  test('keys are told from other words in any case', () => {
    expect(parseKeyKind('req-12')).toBe('requirement');
    expect(parseKeyKind('REQ-0')).toBeUndefined();
    expect(parseKeyKind('RFC-2119')).toBeUndefined();
  });

  test('times are rough near and dates far', () => {
    const now = new Date('2026-11-22T12:00:00Z');
    const before = (ms: number) => relativeTime(new Date(now.getTime() - ms), now);
    expect(before(5_000)).toBe('just now');
    expect(before(5 * 60_000)).toBe('5 min ago');
    expect(before(3 * 3_600_000)).toBe('3 h ago');
    expect(before(30 * 86_400_000)).toBe('23 Oct');
  });

  test('lists are compared line by line', () => {
    expect(comparable(['a', 'b'])).toBe('- a\n- b');
    expect(comparable([{ text: 'a', isMet: true }])).toBe('[x] a');
    expect(comparable(null)).toBe('');
  });
});

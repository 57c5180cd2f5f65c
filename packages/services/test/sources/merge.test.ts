import type { Fields } from '@throughline/schema';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankOf, isSame, mergeFields } from '../../src/sources/snapshot.ts';

/** The fields of a requirement with few values each, so that the three sides agree and disagree often. */
const NAMES = ['title', 'statement', 'rationale', 'body', 'priority', 'owner'] as const;
const VALUES: Record<(typeof NAMES)[number], readonly unknown[]> = {
  title: ['a', 'b', 'c'],
  statement: ['', 'x', 'y'],
  rationale: ['', 'x', 'y'],
  body: ['', 'x', 'y'],
  priority: [null, 'must', 'should'],
  owner: [null, 'x', 'y'],
};
const blank = blankOf('requirement');

/** What a file says: of some fields it says nothing. */
const said = fc
  .record(Object.fromEntries(NAMES.map((name) => [name, fc.constantFrom(...VALUES[name])])), {
    requiredKeys: ['title'],
  })
  .map((fields): Fields => fields);
/** What is stored: every field has a value. */
const stored = said.map((fields): Fields => ({
  ...Object.fromEntries(NAMES.map((name) => [name, blank[name]])),
  ...fields,
}));

const valueOf = (side: Fields, name: string) => side[name] ?? blank[name];
const merge = (base: Fields, next: Fields, current: Fields) => {
  const { conflicts, ...merged } = mergeFields('requirement', base, next, current);
  return { ...merged, conflicts: conflicts.map(({ field }) => field) };
};
const check = (property: (base: Fields, next: Fields, current: Fields) => void) =>
  fc.assert(fc.property(said, said, stored, property), { numRuns: 1000 });

test('what the file did not change stays as it is here', () => {
  check((base, _next, current) => {
    expect(merge(base, base, current)).toEqual({ data: {}, conflicts: [], base });
  });
});

test('what was not changed here becomes what the file says', () => {
  check((base, next, current) => {
    const untouched = {
      ...current,
      ...Object.fromEntries(NAMES.map((name) => [name, valueOf(base, name)])),
    };
    const { data, conflicts } = merge(base, next, untouched);
    expect(conflicts).toEqual([]);
    for (const name of NAMES) expect({ ...untouched, ...data }[name]).toEqual(valueOf(next, name));
  });
});

test('each field goes its own way: taken over, left, or in conflict, by the three values of that field alone', () => {
  check((base, next, current) => {
    const { data, conflicts } = merge(base, next, current);
    for (const name of NAMES) {
      const [was, is, here] = [valueOf(base, name), valueOf(next, name), current[name]];
      const isTaken = !isSame(was, is) && isSame(here, was);
      const isDisputed = !isSame(was, is) && !isSame(here, was) && !isSame(here, is);
      expect(name in data, name).toBe(isTaken);
      expect(conflicts.includes(name), name).toBe(isDisputed);
      if (isTaken) expect(data[name]).toEqual(is);
    }
  });
});

test('what is in conflict keeps our value, and is in conflict again until it is settled', () => {
  check((base, next, current) => {
    const first = merge(base, next, current);
    const after = { ...current, ...first.data };
    for (const name of first.conflicts) expect(after[name]).toEqual(current[name]);
    const second = merge(first.base, next, after);
    expect(second).toMatchObject({ data: {}, base: first.base });
    expect(second.conflicts.toSorted()).toEqual(first.conflicts.toSorted());
    const settled = {
      ...after,
      ...Object.fromEntries(first.conflicts.map((name) => [name, valueOf(next, name)])),
    };
    expect(merge(first.base, next, settled).conflicts).toEqual([]);
  });
});

test('a file that says nothing of the state leaves it alone', () => {
  check((base, next, current) => {
    const here = { ...current, state: 'accepted' };
    const { data, conflicts } = merge({ ...base, state: 'draft' }, { ...next, state: null }, here);
    expect('state' in data).toBe(false);
    expect(conflicts).not.toContain('state');
  });
});

import fc from 'fast-check';
import type { Change } from '@throughline/schema';
import { describe, expect, test } from 'vitest';
import {
  canonicalJson,
  chainChanges,
  changedFields,
  EMPTY_CHAIN,
  verifyChain,
  type UnchainedChange,
} from '../../src/index.ts';

const entry = fc.record({
  at: fc.date({ noInvalidDate: true }),
  actor: fc.record({
    type: fc.constantFrom('user', 'token', 'system'),
    id: fc.string(),
    name: fc.string(),
  }),
  action: fc.constantFrom('item.created', 'item.updated', 'link.created'),
  itemId: fc.constant(null),
  itemKey: fc.option(fc.string()),
  before: fc.jsonValue(),
  after: fc.jsonValue(),
  requestId: fc.string(),
}) as fc.Arbitrary<UnchainedChange>;
const log = fc
  .array(entry, { minLength: 1, maxLength: 20 })
  .map((entries) => chainChanges(EMPTY_CHAIN, entries));

describe('the chain of changes', () => {
  test('verifies as written, whole or in pieces', () => {
    fc.assert(
      fc.property(log, fc.nat(), (changes, at) => {
        const cut = at % (changes.length + 1);
        const whole = verifyChain(EMPTY_CHAIN, changes);
        const first = verifyChain(EMPTY_CHAIN, changes.slice(0, cut));
        const rest = verifyChain(
          { sequence: first.changes, hash: first.headHash },
          changes.slice(cut),
        );
        expect(whole).toEqual({
          isIntact: true,
          changes: changes.length,
          headHash: changes.at(-1)!.hash,
          brokenAt: null,
          reason: null,
        });
        expect(rest).toEqual(whole);
      }),
    );
  });

  test('names the first row whose content was altered, whichever field it was', () => {
    const alter: ((change: Change) => Change)[] = [
      (change) => ({ ...change, at: new Date(change.at.getTime() + 1) }),
      (change) => ({ ...change, actor: { ...change.actor, name: `${change.actor.name}x` } }),
      (change) => ({ ...change, action: 'item.archived' }),
      (change) => ({ ...change, itemKey: `${change.itemKey}x` }),
      (change) => ({ ...change, before: { altered: true } }),
      (change) => ({ ...change, after: { altered: true } }),
      (change) => ({ ...change, requestId: `${change.requestId}x` }),
      (change) => ({ ...change, hash: '0'.repeat(64) }),
      (change) => ({ ...change, previousHash: 'f'.repeat(64) }),
    ];
    fc.assert(
      fc.property(log, fc.nat(), fc.constantFrom(...alter), (changes, at, change) => {
        const index = at % changes.length;
        const altered = changes.with(index, change(changes[index]!));
        expect(verifyChain(EMPTY_CHAIN, altered).brokenAt).toBe(index + 1);
      }),
    );
  });

  test('finds a row that is missing and rows that changed places', () => {
    fc.assert(
      fc.property(
        log.filter((changes) => changes.length > 2),
        fc.nat(),
        (changes, at) => {
          const index = at % (changes.length - 1);
          expect(verifyChain(EMPTY_CHAIN, changes.toSpliced(index, 1)).brokenAt).toBe(index + 1);
          const swapped = changes.toSpliced(index, 2, changes[index + 1]!, changes[index]!);
          expect(verifyChain(EMPTY_CHAIN, swapped).brokenAt).toBe(index + 1);
        },
      ),
    );
  });
});

describe('canonical JSON', () => {
  test('is JSON of the same value, whatever the order of the keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(reversed(value))).toBe(text);
      }),
    );
  });

  test('leaves out what is undefined and writes dates as ISO 8601', () => {
    expect(canonicalJson({ b: new Date(0), a: undefined })).toBe(
      '{"b":"1970-01-01T00:00:00.000Z"}',
    );
  });
});

/** The same value with the keys of its objects the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, each]) => [key, reversed(each)] as const);
  return Object.fromEntries(entries.toReversed());
}

test('changed fields are those that differ, before and after, and applying them gives the other state', () => {
  const fields = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.jsonValue(), {
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(fields, fields, (from, to) => {
      const { before, after } = changedFields(from, to);
      expect(Object.keys(before)).toEqual(Object.keys(after));
      for (const name of ['a', 'b', 'c', 'd']) {
        const isSame = canonicalJson(from[name] ?? null) === canonicalJson(to[name] ?? null);
        expect(name in after).toBe(!isSame);
        expect(canonicalJson((name in after ? after[name] : from[name]) ?? null)).toBe(
          canonicalJson(to[name] ?? null),
        );
      }
    }),
  );
});

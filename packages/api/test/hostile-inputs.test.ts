import { KIND_NAMES, KINDS } from '@throughline/schema';
import { openTestDatabase, type TestDatabase } from '@throughline/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCaller } from '../src/index.ts';
import { createFixture, type Fixture } from './fixture.ts';
import { call, caseOf, PROCEDURE_PATHS } from './procedures.ts';

let database: TestDatabase;
let fixture: Fixture;
/** What the server's log was told of: every error that nobody foresaw. */
let unforeseen: object[];

beforeAll(async () => {
  database = await openTestDatabase();
  fixture = await createFixture(database.stores);
});
afterAll(() => database.close());

const HOSTILE_TEXTS = [
  '',
  '\u0000',
  'a\u0000 in the middle',
  '\uD800',
  '\uD800 half of a pair',
  '\u202Etxt.exe',
  '../../etc/passwd',
  "'; DROP TABLE item; --",
  '${jndi:ldap://x}',
  'x'.repeat(1_000_000),
  '9'.repeat(400),
];
const HOSTILE_NUMBERS = [
  -1,
  0,
  1.5,
  2 ** 31,
  Number.MAX_SAFE_INTEGER,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1e308,
];
const HOSTILE_VALUES = [
  null,
  {},
  [],
  true,
  new Date(Number.NaN),
  Array.from({ length: 5000 }, () => 'x'),
];

/** Optional fields that the cases leave out. */
const OPTIONAL: Record<string, object> = {
  'changes.follow': { lastEventId: '5' },
  'changes.list': { before: 5, limit: 2 },
  'links.listSuspect': { cursor: 'x', limit: 2 },
  'sources.export': { after: 'x', limit: 2 },
  'trace.impact': { limit: 2 },
  'trace.matrix': { limit: 2, offset: 1 },
  'items.list': { cursor: 'x' },
};

/** Three kinds stand for all: the schemas of their procedures are made by one function. */
const OTHER_AREAS = KIND_NAMES.filter(
  (kind) => !['task', 'requirement', 'decision'].includes(kind),
).map((kind) => `${KINDS[kind].area}.`);
const PATHS = PROCEDURE_PATHS.filter((path) => !OTHER_AREAS.some((area) => path.startsWith(area)));

function leavesOf(value: unknown, place: string[] = []): string[][] {
  if (value === null || typeof value !== 'object' || value instanceof Date) return [place];
  return Object.entries(value).flatMap(([name, entry]) => leavesOf(entry, [...place, name]));
}

function put(input: object, place: readonly string[], value: unknown): object {
  const copy = structuredClone(input);
  const parent = place
    .slice(0, -1)
    .reduce<Record<string, unknown>>((at, step) => at[step] as never, copy as never);
  parent[place.at(-1)!] = value;
  return copy;
}

describe('whatever stands where, the answer is a result or a problem that was foreseen', () => {
  test.each(PATHS)('%s', async (path) => {
    const { log } = fixture.world.context;
    const caller = createCaller({
      ...fixture.world.context,
      log: { ...log, error: (fields) => unforeseen.push(fields) },
    });
    unforeseen = [];
    const hasKey = caseOf(path).log !== undefined && path !== 'projects.remove';
    const key = hasKey ? { idempotencyKey: 'hostile key' } : {};
    const input = { ...(await caseOf(path).input(fixture)), ...OPTIONAL[path], ...key };

    for (const place of leavesOf(input)) {
      for (const value of [...HOSTILE_TEXTS, ...HOSTILE_NUMBERS, ...HOSTILE_VALUES]) {
        await call(caller, path, put(input, place, value)).catch(() => undefined);
        const told = unforeseen.map((fields) =>
          String((fields as { error: Error }).error.message).slice(0, 300),
        );
        expect(told, `${place.join('.')} = ${String(JSON.stringify(value)).slice(0, 40)}`).toEqual(
          [],
        );
      }
    }
  });
});

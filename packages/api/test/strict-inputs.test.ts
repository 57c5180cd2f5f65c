import {
  fingerprintOf,
  openTestDatabase,
  problemOfCall,
  type TestDatabase,
} from '@throughline/testing';
import { appRouter } from '../src/index.ts';
import type * as z from 'zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFixture, type Fixture } from './fixture.ts';
import { call, caseOf, MUTATION_PATHS, PROCEDURE_PATHS } from './procedures.ts';

let database: TestDatabase;
let fixture: Fixture;

beforeAll(async () => {
  database = await openTestDatabase();
  fixture = await createFixture(database.stores);
});
afterAll(() => database.close());

/** What nobody may set: where an item belongs, what we count, who we say it was, what JavaScript inherits. */
const FORBIDDEN = [
  'projectId',
  'version',
  'createdBy',
  'number',
  'normativeHash',
  '__proto__',
  'constructor',
];

/** Records of a kind's own fields: a name that is none of these is refused, but `__proto__` is never even read. */
const isRecord = (path: string, place: readonly string[]) =>
  path === 'projects.restore' && place.at(-1) === 'fields';

const inputOf = (path: string) => {
  const procedures = appRouter._def.procedures as unknown as Record<
    string,
    { _def: { inputs: z.ZodObject[] } }
  >;
  return procedures[path]!._def.inputs[0]!;
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Every object in an input, the input itself first, by its path. */
function objectsIn(value: unknown, path: string[] = []): string[][] {
  if (Array.isArray(value))
    return value.flatMap((entry, index) => objectsIn(entry, [...path, String(index)]));
  if (!isObject(value)) return [];
  return [
    path,
    ...Object.entries(value).flatMap(([name, entry]) => objectsIn(entry, [...path, name])),
  ];
}

/** A copy of the input with one more own property in the object at the path. */
function withExtra(input: object, path: readonly string[], name: string): object {
  const copy = structuredClone(input);
  const target = path.reduce<Record<string, unknown>>(
    (at, step) => at[step] as never,
    copy as never,
  );
  Object.defineProperty(target, name, {
    value: 'planted',
    enumerable: true,
    writable: true,
    configurable: true,
  });
  return copy;
}

describe('an input with a field that is not its own is refused whole, and changes nothing', () => {
  test.each(PROCEDURE_PATHS)('%s', async (path) => {
    const input = await caseOf(path).input(fixture);
    const before = MUTATION_PATHS.includes(path) && (await fingerprintOf(database.client));

    for (const place of objectsIn(input)) {
      const target = place.reduce<unknown>(
        (at, step) => (at as Record<string, unknown>)[step],
        input,
      ) as object;
      for (const name of FORBIDDEN.filter((each) => !Object.hasOwn(target, each))) {
        if (name === '__proto__' && isRecord(path, place)) continue;
        const problem = await problemOfCall(
          call(fixture.world.caller, path, withExtra(input, place, name)),
        );
        expect(problem.code, `${name} in ${place.join('.') || 'the input'}`).toBe('INVALID_INPUT');
      }
    }

    if (before) expect(await fingerprintOf(database.client)).toEqual(before);
  });
});

test('the same inputs without the extra field are accepted, so that the suite tests what it says', async () => {
  for (const path of PROCEDURE_PATHS) {
    const input = await caseOf(path).input(fixture);
    await expect(call(fixture.world.caller, path, input), path).resolves.toBeDefined();
  }
});

test('every list that pages takes what infinite queries of tRPC send: a direction, of which there is one', () => {
  const takes = (path: string, extra: object) => inputOf(path).safeParse(extra).error?.issues ?? [];
  const paged = PROCEDURE_PATHS.filter((path) => inputOf(path).shape?.['cursor']);
  expect(paged).toEqual(expect.arrayContaining(['items.list', 'links.listSuspect', 'tasks.list']));
  for (const path of paged) {
    const about = (direction: string) =>
      takes(path, { direction }).filter(
        (issue) => issue.path[0] === 'direction' || issue.code === 'unrecognized_keys',
      );
    expect(about('forward'), path).toEqual([]);
    expect(about('backward'), path).toHaveLength(1);
  }
});

import type { Actor, Problem, Role } from '@throughline/schema';
import {
  fingerprintOf,
  openTestDatabase,
  problemOfCall,
  type TestDatabase,
} from '@throughline/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFixture, type Fixture } from './fixture.ts';
import { call, caseOf, MUTATION_PATHS, PROCEDURE_PATHS } from './procedures.ts';

let database: TestDatabase;
let home: Fixture;
let elsewhere: Fixture;

beforeAll(async () => {
  database = await openTestDatabase();
  home = await createFixture(database.stores);
  elsewhere = await createFixture(database.stores);
});
afterAll(() => database.close());

const RANK: Record<Role | 'owner', number> = { reader: 0, editor: 1, admin: 2, owner: 3 };
const MEMBERS: readonly Role[] = ['reader', 'editor', 'admin'];
/** Lists over all that the actor may enter: a stranger sees an empty one. */
const EMPTY_FOR_STRANGERS = ['workspaces.list'];

/** Someone of the workspaces of one fixture, and of no other. */
const memberOf = (fixture: Fixture, role: Role): Partial<Actor> => ({
  type: 'user',
  id: `a-${role}`,
  role,
  workspaces: fixture.workspaceIds,
});
/** What a query cannot change need not be compared. */
const stateFor = async (path: string) =>
  MUTATION_PATHS.includes(path) ? fingerprintOf(database.client) : null;

describe.each(PROCEDURE_PATHS)('%s', (path) => {
  const { role: needed, input } = caseOf(path);

  test(`asks for the role of ${needed}, and gives others a refusal that changes nothing`, async () => {
    let prepared = await input(home);
    for (const role of MEMBERS) {
      const before = await stateFor(path);
      const outcome = call(home.world.as(memberOf(home, role)), path, prepared);
      if (RANK[role] >= RANK[needed]) {
        await expect(outcome, role).resolves.toBeDefined();
        prepared = await input(home);
      } else {
        expect((await problemOfCall(outcome)).code, role).toBe('FORBIDDEN');
        expect(await stateFor(path)).toEqual(before);
      }
    }
  });

  test('is nothing for an outsider, who learns nothing from the answer', async () => {
    const outsider = home.world.as({
      type: 'user',
      id: 'an-outsider',
      role: 'admin',
      workspaces: [],
    });
    const outcome = call(outsider, path, await input(home));

    if (EMPTY_FOR_STRANGERS.includes(path)) expect(await outcome).toEqual([]);
    else if (needed === 'owner') expect((await problemOfCall(outcome)).code).toBe('FORBIDDEN');
    else expect((await problemOfCall(outcome)).code).toBe('NOT_FOUND');
  });

  test('answers the same to an id of elsewhere as to one that never was, wherever the id stands', async () => {
    const [own, foreign] = [await input(home), await input(elsewhere)];
    const admin = home.world.as(memberOf(home, 'admin'));
    const before = await stateFor(path);

    for (const place of idsIn(own)) {
      const problems: Problem[] = [];
      for (const id of [at(foreign, place), missingLike(at(own, place))]) {
        problems.push(await problemOfCall(call(admin, path, put(own, place, id))));
      }
      const [ofForeign, ofMissing] = problems;
      expect(ofForeign, place.join('.')).toEqual(ofMissing);
      expect(ofForeign!.code, place.join('.')).toBe('NOT_FOUND');
    }
    expect(await stateFor(path)).toEqual(before);
  });
});

test('the walk over ids finds the ids: each procedure that works on a project has one at least', async () => {
  const without = [];
  for (const path of PROCEDURE_PATHS)
    if (idsIn(await caseOf(path).input(home)).length === 0) without.push(path);
  expect(without).toEqual(['workspaces.create', 'workspaces.list']);
});

test('mutations need more than a reader, without exception', () => {
  expect(MUTATION_PATHS.filter((path) => caseOf(path).role === 'reader')).toEqual([]);
});

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The places of all ids in an input; the name of a project in its address is one as well. */
function idsIn(value: unknown, place: string[] = []): string[][] {
  if (typeof value === 'string') {
    return UUID.test(value) || (place.at(-1) === 'slug' && value.startsWith('p-')) ? [place] : [];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, entry]) => idsIn(entry, [...place, name]));
}

function missingLike(id: unknown): string {
  return String(id).startsWith('p-') ? 'p-nobody-has-this' : home.world.context.newId();
}

const at = (value: unknown, place: readonly string[]): unknown =>
  place.reduce<unknown>((from, step) => (from as Record<string, unknown>)[step], value);

function put(input: object, place: readonly string[], id: unknown): object {
  const copy = structuredClone(input);
  (at(copy, place.slice(0, -1)) as Record<string, unknown>)[place.at(-1)!] = id;
  return copy;
}

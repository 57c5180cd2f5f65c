import type { Stores } from '@throughline/services/ports';
import {
  fingerprintOf,
  openTestDatabase,
  problemOfCall,
  type TestDatabase,
} from '@throughline/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCaller } from '../src/index.ts';
import { createFixture, type Fixture } from './fixture.ts';
import { call, caseOf, MUTATION_PATHS } from './procedures.ts';

let database: TestDatabase;
let fixture: Fixture;

beforeAll(async () => {
  database = await openTestDatabase();
  fixture = await createFixture(database.stores);
});
afterAll(() => database.close());

type Hook = (area: string, method: string) => void;

/** The stores, where every call inside a transaction passes the hook first; the hook may throw. */
function withHook(stores: Stores, hook: Hook): Stores {
  const watched = (inner: Stores): Stores => {
    const areas = Object.entries(inner).map(([area, store]) => [
      area,
      watch(area, store as object),
    ]);
    return { ...(Object.fromEntries(areas) as Stores), transaction: inner.transaction };
  };
  const watch = (area: string, store: object) =>
    Object.fromEntries(
      Object.entries(store).map(([method, run]: [string, (...args: unknown[]) => unknown]) => [
        method,
        (...args: unknown[]) => {
          hook(area, method);
          return run(...args);
        },
      ]),
    );
  return { ...stores, transaction: (work) => stores.transaction((inner) => work(watched(inner))) };
}

class Injected extends Error {}

const callerWith = (hook: Hook) =>
  createCaller({ ...fixture.world.context, stores: withHook(fixture.world.context.stores, hook) });

const logged = MUTATION_PATHS.filter((path) => Array.isArray(caseOf(path).log));

describe('when the log cannot be written, nothing else is', () => {
  test.each(logged)('%s', async (path) => {
    const input = await caseOf(path).input(fixture);
    const before = await fingerprintOf(database.client);
    const caller = callerWith((area, method) => {
      if (area === 'changes' && method === 'append') throw new Injected('the log is full');
    });

    const problem = await problemOfCall(call(caller, path, input));

    expect(problem.code).toBe('INTERNAL');
    expect(problem.message).not.toContain('the log is full');
    expect(await fingerprintOf(database.client)).toEqual(before);
  });
});

describe('whichever step of a mutation fails, nothing of it is kept', () => {
  // One kind stands for all: their verbs are the same functions.
  const paths = MUTATION_PATHS.filter(
    (path) =>
      !/^[a-z]+\.(create|update|move|archive|restore)$/.test(path) ||
      /^(tasks|projects|workspaces|links)\./.test(path),
  );

  test.each(paths)('%s', async (path) => {
    const input = await caseOf(path).input(fixture);
    const before = await fingerprintOf(database.client);
    for (let failing = 1; ; failing += 1) {
      let step = 0;
      const caller = callerWith(() => {
        step += 1;
        if (step === failing) throw new Injected(`step ${failing}`);
      });
      const outcome = await call(caller, path, { ...input, ...keyFor(path) }).then(
        () => 'done',
        () => 'failed',
      );
      if (outcome === 'done') {
        expect(failing).toBeGreaterThan(1);
        return;
      }
      expect(await fingerprintOf(database.client), `after a failure at step ${failing}`).toEqual(
        before,
      );
    }
  });
});

/** With a key, the steps of idempotency are among those that fail. */
function keyFor(path: string): object {
  return path === 'projects.remove' ? {} : { idempotencyKey: `rollback of ${path}` };
}

import { createWorld, openTestDatabase, type TestDatabase, type World } from '@throughline/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isDuplicate, isRetryable } from '../src/retryable.ts';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await openTestDatabase();
  world = await createWorld(database.stores);
});
afterAll(() => database.close());

describe('a transaction that PostgreSQL chose as the victim of a deadlock runs again', () => {
  // The embedded engine runs one transaction at a time: there it cannot happen.
  test.each(['by raw statements', 'by statements of Prisma'])('%s', async (how) => {
    if (database.engine === 'embedded') return;
    const { caller, projectId, context } = world;
    const [a, b] = await Promise.all(
      ['a', 'b'].map(async (title) => {
        const { id } = await caller.goals.create({ projectId, data: { title } });
        return (await context.stores.items.find(projectId, id))!;
      }),
    );
    let runs = 0;
    const [aTouched, bTouched] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const write = async (stores: World['context']['stores'], item: typeof a) => {
      if (how.includes('raw'))
        await stores.items.takeNumbers(projectId, item === a ? 'goal' : 'task', 1);
      else await stores.items.update(item!, 1);
    };
    const work = (
      first: typeof a,
      second: typeof a,
      mine: PromiseWithResolvers<void>,
      theirs: PromiseWithResolvers<void>,
    ) =>
      context.stores.transaction(async (stores) => {
        runs += 1;
        await write(stores, first);
        mine.resolve();
        await theirs.promise;
        await write(stores, second);
      });

    await Promise.all([work(a, b, aTouched, bTouched), work(b, a, bTouched, aTouched)]);

    expect(runs).toBe(3);
  });
});

test('an error of the rules is not run again', async () => {
  let runs = 0;
  const failing = world.context.stores.transaction(async () => {
    runs += 1;
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(runs).toBe(1);
});

test('errors are told apart by their codes, wherever Prisma puts them', () => {
  const raw = (originalCode: string) => ({
    code: 'P2010',
    meta: { driverAdapterError: { cause: { originalCode } } },
  });
  expect([raw('40P01'), raw('40001'), { code: 'P2034' }].map(isRetryable)).toEqual([
    true,
    true,
    true,
  ]);
  expect([raw('23505'), { code: 'P2002' }].map(isDuplicate)).toEqual([true, true]);
  expect([raw('22012'), { code: 'P2025' }, null, 'text', {}].map(isRetryable)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('a transaction inside a transaction is part of it', async () => {
  const { projectId, context } = world;
  const before = await database.client.item.count();
  const outer = context.stores.transaction(async (stores) => {
    await stores.transaction(async (inner) => {
      await inner.items.takeNumbers(projectId, 'document', 5);
    });
    throw new Error('all of it goes');
  });
  await expect(outer).rejects.toThrow('all of it goes');
  expect(await context.stores.items.takeNumbers(projectId, 'document', 1)).toBe(1);
  expect(await database.client.item.count()).toBe(before);
});

import { chainChanges } from '@throughline/domain';
import { createWorld, openTestDatabase, type TestDatabase } from '@throughline/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

test('a log longer than one read is verified to its end, and a fault is found in whichever part it is', async () => {
  const { caller, projectId, context } = await createWorld(database.stores);
  const { type, id, name } = context.actor;
  await context.stores.transaction(async (stores) => {
    const head = await stores.changes.lockHead(projectId);
    const entries = Array.from({ length: 2500 }, (_, n) => ({
      at: context.clock(),
      actor: { type, id, name },
      action: 'project.updated' as const,
      itemId: null,
      itemKey: null,
      before: { description: `${n}` },
      after: { description: `${n + 1}` },
      requestId: context.requestId,
    }));
    await stores.changes.append(projectId, chainChanges(head, entries));
  });
  expect(await caller.changes.verify({ projectId })).toMatchObject({
    isIntact: true,
    changes: 2501,
  });

  for (const sequence of [2400, 1001, 1000, 2]) {
    await database.client.$transaction(async (tx) => {
      await tx.$executeRaw`ALTER TABLE change DISABLE TRIGGER change_append_only`;
      await tx.$executeRaw`UPDATE change SET request_id = 'x' WHERE project_id = ${projectId}::uuid AND sequence = ${sequence}`;
      await tx.$executeRaw`ALTER TABLE change ENABLE TRIGGER change_append_only`;
    });
    expect(await caller.changes.verify({ projectId })).toMatchObject({
      isIntact: false,
      brokenAt: sequence,
    });
  }
});

test('the pages of a log run backwards through every change, once', async () => {
  const { caller, projectId } = await createWorld(database.stores);
  for (let n = 0; n < 9; n += 1)
    await caller.goals.create({ projectId, data: { title: `Goal ${n}` } });

  const seen: number[] = [];
  let before: number | null = 1000;
  while (before !== null) {
    const page = await caller.changes.list({ projectId, before, limit: 4 });
    seen.push(...page.changes.map(({ sequence }) => sequence));
    before = page.nextBefore;
  }
  expect(seen).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
});

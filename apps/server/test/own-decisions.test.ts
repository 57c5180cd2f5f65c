import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createWorld, openTestDatabase, type TestDatabase } from '@throughline/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../../docs/adr', import.meta.url));

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

test('our own decisions are read without a remark, each with state, day and options', async () => {
  const { caller, projectId } = await createWorld(database.stores);
  const names = (await readdir(FOLDER)).toSorted();
  const files = await Promise.all(
    names.map(async (name) => ({
      path: `docs/adr/${name}`,
      base64: await readFile(join(FOLDER, name), 'base64'),
    })),
  );
  const report = await caller.sources.import({ projectId, files });
  expect(report.remarks).toEqual([]);
  expect(report.unreadFiles).toEqual([]);

  const { items } = await caller.decisions.list({ projectId, limit: 100 });
  expect(items.map(({ number }) => number)).toEqual(names.map((name) => Number(name.slice(0, 4))));
  for (const decision of items) {
    expect(decision.state, decision.title).not.toBe('proposed');
    expect(decision.decidedOn, decision.title).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(decision.outcome, decision.title).not.toBe('');
    expect(decision.consequences, decision.title).not.toBe('');
    expect(decision.options.length, decision.title).toBeGreaterThan(1);
    expect(
      decision.options.every(({ body }) => body !== ''),
      decision.title,
    ).toBe(true);
    expect(decision.body, decision.title).toBe('');
  }
});

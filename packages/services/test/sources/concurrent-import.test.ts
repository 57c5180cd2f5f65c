import { createWorld, openTestDatabase, type TestDatabase } from '@throughline/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { uploads, type Files } from './repository.ts';

const DECISIONS = 40;
const WRITERS = 6;

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** Decision records of one version of a repository. */
const repository = (version: number): Files =>
  Object.fromEntries(
    Array.from({ length: DECISIONS }, (_, n) => [
      `docs/adr/${String(n + 1).padStart(4, '0')}-decision.md`,
      `# ${n + 1}. Decision ${n + 1}\n\nDate: 2026-03-01\n\n## Status\n\nAccepted\n\n## Context\n\nVersion ${version}.\n\n## Decision\n\nSo be it.\n`,
    ]),
  );

test('imports and writers of the same items, all at once, all come through, in one unbroken chain', async () => {
  const world = await createWorld(database.stores);
  const { caller, projectId } = world;
  const importing = (version: number) =>
    caller.sources.import({ projectId, files: uploads(repository(version)) });
  await importing(0);
  const { items } = await caller.decisions.list({ projectId, limit: 100 });
  let isImporting = true;
  let writes = 0;

  const writer = async (n: number) => {
    for (let round = 0; isImporting; round += 1) {
      const { id } = items[(n * 7 + round * 11) % items.length]!;
      await caller.decisions.create({ projectId, data: { title: `Meanwhile ${n}.${round}` } });
      const { version } = await caller.decisions.get({ projectId, id });
      // Somebody else, or the import, may have been first: that is an answer, not a failure.
      await caller.decisions
        .update({
          projectId,
          id,
          expectedVersion: version,
          data: { confirmation: `${n}.${round}` },
        })
        .catch((error: Error) => expect(error.message).toContain('changed meanwhile'));
      writes += 1;
    }
  };
  const writing = Promise.all(Array.from({ length: WRITERS }, (_, n) => writer(n)));
  for (let version = 1; version <= 6; version += 1) {
    const report = await importing(version);
    expect(report.items).toMatchObject({ added: 0, changed: DECISIONS, removed: 0 });
  }
  isImporting = false;
  await writing;

  expect(writes).toBeGreaterThan(0);
  expect(await caller.changes.verify({ projectId })).toMatchObject({ isIntact: true });
  const kept = await caller.decisions.list({
    projectId,
    filter: { text: '"Version 6"' },
    limit: 100,
  });
  expect(kept.total).toBe(DECISIONS);
}, 120_000);

test('the same import twice at once makes each item once', async () => {
  const { caller, projectId } = await createWorld(database.stores);
  const importing = () => caller.sources.import({ projectId, files: uploads(repository(1)) });
  const reports = await Promise.all([importing(), importing(), importing()]);
  expect(reports.map(({ items }) => items.added).toSorted((a, b) => a - b)).toEqual([
    0,
    0,
    DECISIONS,
  ]);
  expect((await caller.decisions.list({ projectId })).total).toBe(DECISIONS);
});

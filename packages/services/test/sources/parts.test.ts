import { importInParts } from '@throughline/domain';
import type { ImportReport } from '@throughline/schema';
import { createWorld, openTestDatabase, type TestDatabase, type World } from '@throughline/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { byTitle, importAll, REPOSITORY, uploads, type Files } from './repository.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const LIMITS = { files: 2, bytes: 90_000_000 };
/** The first record leads to the second, which is in a later part; the tasks to requirements beside them. */
const FILES: Files = {
  'docs/adr/0000-all-of-it.md':
    '# 0. All of it\n\nDate: 2026-02-01\n\n## Status\n\nSuperseded by [2](0002-use-sqlite.md)\n\n## Context\n\nC.\n\n## Decision\n\nD.\n',
  ...REPOSITORY,
};

/** Imports files as one whole repository, two files to a call. */
async function importParts(
  { caller, projectId }: World,
  files: Files,
  stopBefore = Number.POSITIVE_INFINITY,
) {
  let calls = 0;
  const result = await importInParts({
    files: uploads(files)
      .map((file) => ({ ...file, bytes: file.base64.length }))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    limits: LIMITS,
    partLimits: LIMITS,
    send: async (part, presentPaths): Promise<ImportReport> => {
      calls += 1;
      if (calls >= stopBefore) throw new Error('The line is down');
      const sent = part.map(({ path, base64 }) => ({ path, base64 }));
      return caller.sources.import({
        projectId,
        files: sent,
        completeFolders: ['.'],
        presentPaths,
      });
    },
  });
  return { ...result, calls };
}

/** Titles with what they are linked to, and the archived ones apart. */
async function graphOf({ caller, projectId }: World) {
  const { items } = await caller.items.list({ projectId, limit: 100 });
  const archived = await caller.items.list({ projectId, filter: { isArchived: true }, limit: 100 });
  const links = await Promise.all(
    items.map(async ({ key }) => {
      const page = await caller.items.find({ projectId, key });
      return page.links.map(({ type, from, to }) => `${from.title} ${type} ${to.title}`);
    }),
  );
  return {
    titles: items.map(({ title }) => title).toSorted(),
    archived: archived.items.map(({ title }) => title).toSorted(),
    links: [...new Set(links.flat())].toSorted(),
  };
}

test('an import in parts brings in what one call would, with the links across parts, and nothing twice', async () => {
  const [whole, parted] = [await createWorld(database.stores), await createWorld(database.stores)];
  const one = await importAll(whole, FILES);
  const { report, partsDone, partsTotal, error } = await importParts(parted, FILES);
  expect({ partsDone, partsTotal, error }).toEqual({ partsDone: 3, partsTotal: 3, error: null });
  expect(await graphOf(parted)).toEqual(await graphOf(whole));
  expect((await graphOf(parted)).links).toContain('Use SQLite supersedes All of it');
  expect(report.files).toEqual(one.files);
  expect(report.items).toEqual(one.items);
  expect(report.links.added).toBe(one.links.added);
  expect(report.remarks.map(({ code }) => code)).not.toContain('unresolved_link');

  expect((await importParts(parted, FILES)).report.changeRows).toBe(0);
});

test('what is in no part any more is archived, and what moved to another part stays the same item', async () => {
  const world = await createWorld(database.stores);
  await importParts(world, FILES);
  const before = await byTitle(world, 'Use PostgreSQL');
  const {
    'docs/adr/0001-use-postgresql.md': adr,
    'docs/adr/0000-all-of-it.md': _gone,
    ...rest
  } = FILES;
  await importParts(world, { ...rest, 'zz/0001-use-postgresql.md': adr! });
  const { archived } = await graphOf(world);
  expect(archived).toEqual(['All of it']);
  expect((await byTitle(world, 'Use PostgreSQL')).key).toBe(before.key);
});

test('a part that fails leaves what came in before it, says so, and the same import goes on from there', async () => {
  const world = await createWorld(database.stores);
  const failed = await importParts(world, FILES, 3);
  expect(failed).toMatchObject({
    partsDone: 2,
    partsTotal: 3,
    error: { message: 'The line is down' },
  });
  expect(failed.report.files.added).toBe(4);
  const again = await importParts(world, FILES);
  expect(again.error).toBeNull();
  expect(again.report.files).toMatchObject({ added: 2, unchanged: 4, removed: 0 });
  const whole = await createWorld(database.stores);
  await importAll(whole, FILES);
  expect(await graphOf(world)).toEqual(await graphOf(whole));
});

test('where the first part fails nothing came in, and the error is what it was', async () => {
  const world = await createWorld(database.stores);
  await expect(importParts(world, FILES, 1)).rejects.toThrow('The line is down');
  expect((await graphOf(world)).titles).toEqual([]);
});

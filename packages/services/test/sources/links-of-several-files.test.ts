import { createWorld, openTestDatabase, type TestDatabase } from '@throughline/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { byTitle, uploads } from './repository.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

test('a link stays as long as one file states it, and goes with the last statement', async () => {
  const world = await createWorld(database.stores);
  const { caller, projectId } = world;
  const [old, next] = ['docs/adr/0001-old.md', 'docs/adr/0002-new.md'] as const;
  const adr = (title: string, status: string) =>
    `# ${title}\n\nDate: 2026-03-01\n\n## Status\n\n${status}\n\n## Context\n\nC.\n\n## Decision\n\nD.\n`;
  const send = (files: Record<string, string>) =>
    caller.sources.import({ projectId, files: uploads(files), completeFolders: [] });
  await send({
    [old]: adr('1. Old', 'Superseded by [2](0002-new.md)'),
    [next]: adr('2. New', 'Accepted\n\nSupersedes [1](0001-old.md)'),
  });
  const item = await byTitle(world, 'Old');
  const linksOf = async () =>
    (await caller.links.list({ projectId, itemId: item.id })).map(({ type }) => type);
  expect(await linksOf()).toEqual(['supersedes']);

  expect((await send({ [old]: adr('1. Old', 'Superseded') })).links.removed).toBe(0);
  expect(await linksOf()).toEqual(['supersedes']);
  expect((await send({ [next]: adr('2. New', 'Accepted') })).links.removed).toBe(1);
  expect(await linksOf()).toEqual([]);
});

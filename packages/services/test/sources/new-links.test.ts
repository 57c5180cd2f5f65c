import type { LinkType } from '@throughline/schema';
import { createWorld, openTestDatabase, type TestDatabase, type World } from '@throughline/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exportAll, importAll } from './repository.ts';

let database: TestDatabase;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await createWorld(database.stores);
});

const adr = (number: number, title: string, status = 'Accepted') =>
  `# ${number}. ${title}\n\nDate: 2026-01-05\n\n## Status\n\n${status}\n\n## Context\n\nC\n\n## Decision\n\nD\n\n## Consequences\n\nE\n`;
const task = (number: number, dependencies: string) =>
  `---\nid: BACK-${number}\ntitle: Task ${number}\nstatus: To Do\nassignee: []\ndependencies: ${dependencies}\n---\n\n## Description\n\nx\n`;
const FILES = {
  'docs/adr/0001-use-x.md': adr(1, 'Use X'),
  'docs/adr/0002-use-y.md': adr(2, 'Use Y'),
  'backlog/tasks/back-1 - Task-1.md': task(1, '[]'),
  'backlog/tasks/back-2 - Task-2.md': task(2, '[BACK-1]'),
  'backlog/tasks/back-3 - Task-3.md': task(3, '[]'),
};

const itemAt = async (key: string) =>
  (await world.caller.items.find({ projectId: world.projectId, key })).item;
const linkOf = async (type: LinkType, from: string, to: string) => ({
  projectId: world.projectId,
  type,
  fromId: (await itemAt(from)).id,
  toId: (await itemAt(to)).id,
});
const texts = async () =>
  Object.fromEntries(
    Object.entries(await exportAll(world)).map(([path, bytes]) => [path, bytes.toString()]),
  );
const unwrittenLinks = async () =>
  (await world.caller.sources.export({ projectId: world.projectId })).unwrittenLinks;

describe('a link made here', () => {
  test('is stated in the file of its format, and the import of that finds nothing new', async () => {
    await importAll(world, FILES);
    await world.caller.links.create(await linkOf('blocks', 'TASK-1', 'TASK-3'));
    const written = await texts();
    expect(written).toEqual({
      ...FILES,
      'backlog/tasks/back-3 - Task-3.md': task(3, '[BACK-1]'),
    });
    expect(await importAll(world, written)).toMatchObject({
      changeRows: 0,
      links: { added: 0, removed: 0 },
    });
    expect(await texts()).toEqual(written);
  });

  test('of one decision superseding another is told in both records, with the state', async () => {
    await importAll(world, FILES);
    const [old, successor] = [await itemAt('ADR-1'), await itemAt('ADR-2')];
    await world.caller.decisions.supersede({
      projectId: world.projectId,
      id: old.id as never,
      expectedVersion: old.version,
      successorId: successor.id as never,
    });
    const written = await texts();
    expect(written['docs/adr/0001-use-x.md']).toBe(
      adr(1, 'Use X', 'Superseded by [2. Use Y](0002-use-y.md)'),
    );
    expect(written['docs/adr/0002-use-y.md']).toBe(
      adr(2, 'Use Y', 'Accepted\n\nSupersedes [1. Use X](0001-use-x.md)'),
    );
    const { version } = await itemAt('ADR-1');
    expect(await importAll(world, written)).toMatchObject({ changeRows: 0 });
    expect((await itemAt('ADR-1')).version).toBe(version);
    expect(await unwrittenLinks()).toEqual([]);
  });

  test('of an item that is new itself goes along into its file', async () => {
    await importAll(world, FILES);
    const { caller, projectId } = world;
    const data = { title: 'Task 4' };
    const { id } = await caller.tasks.create({ projectId, data });
    await caller.links.create(await linkOf('blocks', 'TASK-3', 'TASK-4'));
    await caller.sources.place({ projectId, id: id as never });
    const written = await texts();
    expect(written['backlog/tasks/back-4 - Task-4.md']).toContain('dependencies: [BACK-3]\n');
    expect(await importAll(world, written)).toMatchObject({
      items: { added: 0 },
      links: { added: 0, removed: 0 },
    });
    expect(await texts()).toEqual(written);
  });

  test('that no file has a place for is named, and stays', async () => {
    await importAll(world, FILES);
    await world.caller.links.create(await linkOf('implements', 'TASK-1', 'ADR-1'));
    expect(await unwrittenLinks()).toEqual([
      {
        type: 'implements',
        from: 'TASK-1',
        to: 'ADR-1',
        path: 'backlog/tasks/back-1 - Task-1.md',
        isRemoved: false,
        message: 'the format of the file has no place for this link',
      },
    ]);
    expect(await texts()).toEqual(FILES);
  });
});

test('a link removed here is taken out of the file that states it, and stays removed', async () => {
  await importAll(world, FILES);
  await world.caller.links.remove(await linkOf('blocks', 'TASK-1', 'TASK-2'));
  const written = await texts();
  expect(written).toEqual({ ...FILES, 'backlog/tasks/back-2 - Task-2.md': task(2, '[]') });
  expect(await importAll(world, written)).toMatchObject({ changeRows: 0, links: { added: 0 } });
  expect(await texts()).toEqual(written);
});

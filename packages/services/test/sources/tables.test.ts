import type { ImportReport } from '@throughline/schema';
import { createWorld, openTestDatabase, type TestDatabase, type World } from '@throughline/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { exportAll, uploads } from './repository.ts';

let database: TestDatabase;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await createWorld(database.stores);
});

const TEXT = 'Nr,Wording,Speed\n1,It shall go.,slowly\n2,It shall stop.,\n';
const COLUMNS = [
  { column: 'Nr', field: 'id' as const },
  { column: 'Wording', field: 'statement' as const },
];

function importTable(text: string, columns: typeof COLUMNS | [] = []): Promise<ImportReport> {
  const tables = columns.length > 0 ? [{ path: 'a.csv', columns }] : [];
  const { caller, projectId } = world;
  return caller.sources.import({ projectId, files: uploads({ 'a.csv': text }), tables });
}

const statements = async () => {
  const { projectId } = world;
  const sort = { by: 'number', direction: 'asc' } as const;
  const { items } = await world.caller.requirements.list({ projectId, sort });
  return items.map(({ statement, rationale, body }) => [statement, rationale, body]);
};

test('what was told of a table’s columns is remembered for the next import', async () => {
  expect((await importTable(TEXT)).unreadFiles).toEqual(['a.csv']);
  const told = await importTable(TEXT, COLUMNS);
  expect(told.tables).toEqual([
    { path: 'a.csv', columns: [...COLUMNS, { column: 'Speed', field: 'text' }] },
  ]);
  expect(await statements()).toEqual([
    ['It shall go.', '', 'Speed: slowly'],
    ['It shall stop.', '', ''],
  ]);

  const again = await importTable(TEXT.replace('go.', 'fly.'));
  expect(again.tables).toEqual(told.tables);
  expect((await statements())[0]![0]).toBe('It shall fly.');
  expect((await importTable(TEXT.replace('go.', 'fly.'))).changeRows).toBe(0);
});

test('columns told anew are taken over, also where the file is as it was', async () => {
  await importTable(TEXT, COLUMNS);
  await importTable(TEXT, [...COLUMNS, { column: 'Speed', field: 'rationale' as never }]);
  expect((await statements())[0]).toEqual(['It shall go.', 'slowly', '']);
});

test('an edit is written into its cell, and nowhere else', async () => {
  await importTable(TEXT, COLUMNS);
  const { caller, projectId } = world;
  const { items } = await caller.requirements.list({ projectId });
  const { id } = items.find(({ statement }) => statement === 'It shall stop.')!;
  const data = { statement: 'It shall stop, "now".' };
  await caller.requirements.update({ projectId, id, expectedVersion: 1, data });
  expect((await exportAll(world))['a.csv']!.toString()).toBe(
    TEXT.replace('It shall stop.', '"It shall stop, ""now""."'),
  );
});

test('a project file keeps what columns hold', async () => {
  await importTable(TEXT, COLUMNS);
  const { caller, projectId, workspace } = world;
  const file = await caller.projects.export({ projectId });
  const data = { slug: `copy-${crypto.randomUUID()}`, name: 'Copy' };
  const { id } = await caller.projects.create({ workspaceId: workspace.id, data });
  await caller.projects.restore({ projectId: id, file });
  const files = uploads({ 'a.csv': TEXT });
  expect((await caller.sources.import({ projectId: id, files })).changeRows).toBe(0);
});

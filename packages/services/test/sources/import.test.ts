import { createWorld, openTestDatabase, type TestDatabase, type World } from '@throughline/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importSources } from '../../src/index.ts';
import type { Stores } from '../../src/ports.ts';
import { byTitle, exportAll, importAll, REPOSITORY, uploads } from './repository.ts';

let database: TestDatabase;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await createWorld(database.stores);
});

const PATH = 'docs/adr/0001-use-postgresql.md';
const DECISION = REPOSITORY[PATH]!;
const headOf = async () =>
  (await world.caller.changes.verify({ projectId: world.projectId })).changes;
const decisions = async () =>
  (
    await world.caller.decisions.list({
      projectId: world.projectId,
      sort: { by: 'number', direction: 'asc' },
    })
  ).items;

/** The stores, with one write of sources that fails inside the transaction. */
function failingAt(write: 'saveSpans'): Stores {
  const fail = () => Promise.reject(new Error('disk full'));
  return {
    ...database.stores,
    transaction: (work) =>
      database.stores.transaction((stores) =>
        work({ ...stores, sources: { ...stores.sources, [write]: fail } }),
      ),
  };
}

describe('a first import', () => {
  test('makes items and links of several dialects, and reports what nobody reads', async () => {
    const report = await importAll(world, REPOSITORY);
    expect(report.files).toEqual({ added: 5, changed: 0, unchanged: 0, removed: 0 });
    expect(report.unreadFiles).toEqual(['notes/data.bin']);
    expect(
      Object.fromEntries(report.itemsByKind.map(({ kind, count }) => [kind, count])),
    ).toMatchObject({
      requirement: 3,
      decision: 2,
      task: 2,
    });
    expect(report.newLinks.map((link) => link.type).toSorted()).toEqual([
      'amends',
      'implements',
      'implements',
      'refines',
      'refines',
    ]);
    const [first] = await decisions();
    expect(first).toMatchObject({
      title: 'Use PostgreSQL',
      state: 'accepted',
      decidedOn: '2026-03-01',
    });
  });

  test('shows each file as it was sent, with the lines where its items stand', async () => {
    await importAll(world, REPOSITORY);
    const path = '.kiro/specs/booking/tasks.md';
    const read = await world.caller.sources.read({ projectId: world.projectId, path });
    expect(read.text).toBe(REPOSITORY[path]);
    const lines = read.text.split('\n');
    expect(read.items.map(({ line, title }) => [lines[line - 1], title])).toEqual([
      ['- [x] 1. Reserve slots', 'Reserve slots'],
      ['- [ ] 2. Offer the next slot', 'Offer the next slot'],
    ]);
    expect(read.items.map(({ line, lineEnd }) => [line, lineEnd])).toEqual([
      [3, 5],
      [7, 8],
    ]);
  });

  test('remembers where each item stands', async () => {
    await importAll(world, REPOSITORY);
    const { key } = await byTitle(world, 'Use SQLite');
    const { origin } = await world.caller.items.find({ projectId: world.projectId, key });
    expect(origin).toMatchObject({ path: 'docs/adr/0002-use-sqlite.md', line: 1 });
  });

  test('as a dry run tells the same and writes nothing', async () => {
    const before = await headOf();
    const dry = await importAll(world, REPOSITORY, { isDryRun: true });
    expect(await headOf()).toBe(before);
    expect(await exportAll(world)).toEqual({});
    const real = await importAll(world, REPOSITORY);
    expect(dry.items).toEqual(real.items);
    expect(dry.links).toEqual(real.links);
    expect((await decisions())[0]!.number).toBe(1);
  });

  test('is all or nothing', async () => {
    const before = await headOf();
    const stores = failingAt('saveSpans');
    const input = {
      projectId: world.projectId,
      files: uploads(REPOSITORY),
      completeFolders: [],
      presentPaths: [],
      tables: [],
      isDryRun: false,
    };
    await expect(importSources({ ...world.context, stores }, input)).rejects.toThrow('disk full');
    expect(await headOf()).toBe(before);
    expect((await world.caller.items.list({ projectId: world.projectId })).total).toBe(0);
    expect(await exportAll(world)).toEqual({});
  });

  test('refuses the same path twice, and paths that lead out of the folder', async () => {
    const [file] = uploads(REPOSITORY);
    const call = (path: string) =>
      world.caller.sources.import({
        projectId: world.projectId,
        files: [file!, { ...file!, path }],
      });
    await expect(call(file!.path)).rejects.toThrow(/sent twice/);
    for (const path of ['../x.md', '/etc/x.md', 'a//b.md', 'a\\b.md', './x.md']) {
      await expect(call(path)).rejects.toThrow(/does not fit/);
    }
  });
});

describe('a second import', () => {
  beforeEach(() => importAll(world, REPOSITORY));

  test('of the same files writes no change row', async () => {
    const before = await headOf();
    const report = await importAll(world, REPOSITORY);
    expect(report.changeRows).toBe(0);
    expect(await headOf()).toBe(before);
  });

  test('of one edited file changes its item, makes the links to it suspect, and nothing else', async () => {
    const before = await headOf();
    const edited = DECISION.replace('We will use PostgreSQL.', 'We will use PostgreSQL 18.');
    const report = await importAll(world, { ...REPOSITORY, [PATH]: edited });
    expect(report.changes).toMatchObject([{ what: 'changed', key: 'ADR-1', fields: ['outcome'] }]);
    // The item, and the file itself.
    expect((await headOf()) - before).toBe(2);
    const { items } = await world.caller.links.listSuspect({ projectId: world.projectId });
    expect(items.map((link) => [link.from.key, link.type, link.to.key])).toEqual([
      ['ADR-2', 'amends', 'ADR-1'],
    ]);
  });

  test('keeps what was done here and takes over what the file changed elsewhere', async () => {
    const [item] = await decisions();
    await world.caller.decisions.update({
      projectId: world.projectId,
      id: item!.id,
      expectedVersion: 1,
      data: { labels: ['data'], context: 'We really need a database.' },
    });
    const report = await importAll(world, {
      ...REPOSITORY,
      [PATH]: DECISION.replace('One more service', 'Two more services'),
    });
    expect(report.changes.map((line) => line.what)).toEqual(['changed']);
    const [merged] = await decisions();
    expect(merged).toMatchObject({
      labels: ['data'],
      context: 'We really need a database.',
      consequences: 'Two more services to run.',
    });
  });

  test('says where both sides changed the same field, and keeps ours until it is settled', async () => {
    const [item] = await decisions();
    await world.caller.decisions.update({
      projectId: world.projectId,
      id: item!.id,
      expectedVersion: 1,
      data: { context: 'Ours.' },
    });
    const theirs = { ...REPOSITORY, [PATH]: DECISION.replace('We need a database.', 'Theirs.') };
    for (let round = 0; round < 2; round += 1) {
      const report = await importAll(world, theirs);
      expect(report.changes).toMatchObject([
        { what: 'conflict', key: 'ADR-1', fields: ['context'] },
      ]);
    }
    expect((await decisions())[0]!.context).toBe('Ours.');
  });

  test('leaves removed what was removed here, and removes what the file no longer states', async () => {
    const from = await byTitle(world, 'Use SQLite');
    const to = await byTitle(world, 'Use PostgreSQL');
    const { projectId } = world;
    await world.caller.links.remove({ projectId, type: 'amends', fromId: from.id, toId: to.id });
    expect((await importAll(world, REPOSITORY)).changeRows).toBe(0);
    expect(await world.caller.links.list({ projectId, itemId: from.id })).toEqual([]);

    const tasks = REPOSITORY['.kiro/specs/booking/tasks.md']!.replace(
      '_Requirements: 1.2_',
      'Later',
    );
    const report = await importAll(world, { ...REPOSITORY, '.kiro/specs/booking/tasks.md': tasks });
    expect(report.links.removed).toBe(1);
    const task = await byTitle(world, 'Offer the next slot');
    expect(await world.caller.links.list({ projectId, itemId: task.id })).toEqual([]);
  });

  test('knows an item in a renamed file for the same item', async () => {
    const { [PATH]: _gone, ...rest } = REPOSITORY;
    const other = 'docs/adr/0002-use-sqlite.md';
    const renamed = {
      ...rest,
      'docs/decisions/0001-postgresql.md': DECISION,
      [other]: REPOSITORY[other]!.replace(
        '0001-use-postgresql.md',
        '../decisions/0001-postgresql.md',
      ),
    };
    const report = await importAll(world, renamed);
    expect(report.items).toMatchObject({ added: 0, removed: 0 });
    const { origin, links } = await world.caller.items.find({
      projectId: world.projectId,
      key: 'ADR-1',
    });
    expect(origin?.path).toBe('docs/decisions/0001-postgresql.md');
    expect(links).toHaveLength(1);
  });

  test('archives what is gone from the folder, and restores it when it is back', async () => {
    const { [PATH]: _gone, ...rest } = REPOSITORY;
    const gone = await importAll(world, rest);
    expect(gone.changes).toMatchObject([{ what: 'gone', key: 'ADR-1' }]);
    expect((await decisions()).map((item) => item.key)).toEqual(['ADR-2']);
    expect(Object.keys(await exportAll(world))).not.toContain(PATH);
    expect((await importAll(world, rest)).changeRows).toBe(0);

    await importAll(world, REPOSITORY);
    expect((await decisions()).map((item) => item.key)).toEqual(['ADR-1', 'ADR-2']);
    expect(Object.keys(await exportAll(world))).toContain(PATH);
  });

  test('of some files leaves the others alone', async () => {
    const files = uploads({ [PATH]: DECISION });
    const report = await world.caller.sources.import({ projectId: world.projectId, files });
    expect(report).toMatchObject({
      changeRows: 0,
      items: { removed: 0 },
      files: { unchanged: 1, removed: 0 },
    });
  });
});

describe('an export', () => {
  test('gives back every byte, of whatever encoding and line ends', async () => {
    const files = {
      ...REPOSITORY,
      'crlf.md': DECISION.replaceAll('\n', '\r\n'),
      'bom.md': `\uFEFF${DECISION}`,
      'latin1.md': Buffer.from('# D\u00E9cision\n\nStatut: accept\u00E9\n', 'latin1'),
      'utf16.md': Buffer.from(`\uFEFF${DECISION}`, 'utf16le'),
      'no-end.md': '# Title without an end of line',
      'empty.md': '',
      'all-bytes.bin': Uint8Array.from({ length: 256 }, (_, byte) => byte),
    };
    await importAll(world, files);
    const exported = await exportAll(world);
    expect(Object.keys(exported).toSorted()).toEqual(Object.keys(files).toSorted());
    for (const [path, content] of Object.entries(files)) {
      expect(exported[path]!.equals(Buffer.from(content)), path).toBe(true);
    }
  });

  test('names the items that were edited here since', async () => {
    await importAll(world, REPOSITORY);
    const [item] = await decisions();
    const { projectId } = world;
    await world.caller.decisions.update({
      projectId,
      id: item!.id,
      expectedVersion: 1,
      data: { context: 'Ours.' },
    });
    const { files } = await world.caller.sources.export({ projectId });
    expect(files.filter((file) => file.editedItems.length > 0)).toMatchObject([
      { path: PATH, editedItems: ['ADR-1'] },
    ]);
  });
});

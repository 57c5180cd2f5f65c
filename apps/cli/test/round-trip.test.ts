import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LiveServer, START_MS_MAX, startLiveServer } from './live-server.ts';

const ADR = (number: number, title: string, more = '') => `# ${number}. ${title}

Date: 2026-01-0${number}

## Status

Accepted
${more}
## Context

We need it.

## Decision

We will do it.

## Consequences

It is done.
`;

/** Endings, marks and blanks that a careless round trip would lose. */
const FILES: Record<string, string | Uint8Array> = {
  'docs/adr/0001-use-a-database.md': ADR(1, 'Use a database'),
  'docs/adr/0002-use-a-queue.md': ADR(2, 'Use a queue').replaceAll('\n', '\r\n'),
  'docs/adr/0003-no-end.md': `\uFEFF${ADR(3, 'No line end').trimEnd()}   `,
  'docs/notes.md': 'Just notes,\twith a tab.\n\n\n',
  'docs/latin1.md': Uint8Array.of(0x23, 0x20, 0x43, 0x61, 0x66, 0xe9, 0x0a),
  'readme.txt': 'hello',
};

interface Report {
  project: { slug: string; isNew: boolean } | null;
  files: Record<'added' | 'changed' | 'unchanged' | 'removed', number>;
  items: Report['files'];
  changes: { what: string; key: string | null; fields: string[] }[];
  changeRows: number;
}

let server: LiveServer;
beforeAll(async () => {
  server = await startLiveServer();
  await writeAll();
}, START_MS_MAX);
afterAll(() => server?.stop());

async function writeAll(): Promise<void> {
  for (const [path, content] of Object.entries(FILES)) {
    await mkdir(dirname(join(server.folder, path)), { recursive: true });
    await writeFile(join(server.folder, path), content);
  }
}

const out = () => join(dirname(server.folder), 'out');
const importAll = (...words: string[]) => server.json<Report>(['import', '.', ...words]);

/** The tests below build on each other, as the days of a project do. */
describe('Import and export', () => {
  test('a dry run for a project that is not there tells all and makes nothing', async () => {
    const report = await importAll('--dry-run', '--project', 'Round trip');
    expect(report).toMatchObject({
      project: null,
      files: { added: 6 },
      items: { added: 3 },
      changeRows: 0,
    });
    expect(await server.json(['projects'])).toEqual({ projects: [] });
  });

  test('without a project the command says how to make one', async () => {
    const { code, stderr } = await server.run(['import', '.']);
    expect(code).toBe(2);
    expect(stderr).toContain('--project NAME');
  });

  test('import makes the project that --project names, and says so', async () => {
    const { code, stdout, stderr } = await server.run(['import', '.', '--project', 'Round trip']);
    expect(code).toBe(0);
    expect(stderr).toContain('Made the project round-trip.');
    expect(stdout).toContain('+ ADR-1 Use a database docs/adr/0001-use-a-database.md');
  });

  test('the first dry run foretold what the import did', async () => {
    const { items } = await server.json<{ items: { title: string }[] }>(['list', '--all']);
    expect(items.map(({ title }) => title)).toEqual([
      'Use a database',
      'Use a queue',
      'No line end',
    ]);
  });

  test('importing again changes nothing, and neither does a dry run', async () => {
    const expected = { files: { added: 0, changed: 0, unchanged: 6 }, changes: [], changeRows: 0 };
    expect(await importAll('--dry-run')).toMatchObject(expected);
    expect(await importAll()).toMatchObject(expected);
  });

  test('export gives every file back, byte for byte', async () => {
    await server.json(['export', out()]);
    expect(
      (await readdir(out(), { recursive: true, withFileTypes: true })).filter((entry) =>
        entry.isFile(),
      ),
    ).toHaveLength(6);
    for (const [path, content] of Object.entries(FILES)) {
      expect((await readFile(join(out(), path))).equals(Buffer.from(content as string)), path).toBe(
        true,
      );
    }
  });

  test('a dry run tells of a changed file and of one that is gone, and changes nothing', async () => {
    await writeFile(
      join(server.folder, 'docs/adr/0001-use-a-database.md'),
      ADR(1, 'Use PostgreSQL'),
    );
    await rm(join(server.folder, 'docs/adr/0002-use-a-queue.md'));
    const foretold = await importAll('--dry-run');
    expect(foretold).toMatchObject({ files: { changed: 1, removed: 1 }, changeRows: 0 });
    expect(foretold.changes).toMatchObject([
      { what: 'changed', key: 'ADR-1', fields: ['title'] },
      { what: 'gone', key: 'ADR-2' },
    ]);
    expect(await server.json(['show', 'adr-1'])).toMatchObject({
      item: { title: 'Use a database', version: 1 },
    });
  });

  test('a file given alone says nothing of its neighbours', async () => {
    const report = await server.json<Report>(['import', 'docs/adr/0001-use-a-database.md']);
    expect(report.changes).toMatchObject([{ what: 'changed', key: 'ADR-1' }]);
    expect(await server.json(['show', 'ADR-2'])).toMatchObject({ item: { archivedAt: null } });
  });

  test('text changed in the file and here stays ours, is told, and is 1', async () => {
    await server.json(['edit', 'ADR-1', '--title', 'Use SQLite']);
    await writeFile(join(server.folder, 'docs/adr/0001-use-a-database.md'), ADR(1, 'Use MariaDB'));
    const report = await server.json<Report>(['import', 'docs/adr/0001-use-a-database.md'], 1);
    expect(report.changes).toMatchObject([{ what: 'conflict', key: 'ADR-1', fields: ['title'] }]);
    expect(await server.json(['show', 'ADR-1'])).toMatchObject({ item: { title: 'Use SQLite' } });
  });

  test('export names the files that lack an edit, and overwrites nothing unless told to', async () => {
    const refused = await server.json<{ error: { code: string; paths: string[] } }>(
      ['export', out()],
      1,
    );
    expect(refused.error).toMatchObject({
      code: 'FILES_DIFFER',
      paths: ['docs/adr/0001-use-a-database.md'],
    });
    expect(await readFile(join(out(), 'docs/adr/0001-use-a-database.md'), 'utf8')).toBe(
      ADR(1, 'Use a database'),
    );

    const { code, stderr } = await server.run(['export', out(), '--force']);
    expect(code).toBe(0);
    expect(stderr).toContain(
      'docs/adr/0001-use-a-database.md lacks ADR-1 title: the file was changed here too',
    );
    expect(await readFile(join(out(), 'docs/adr/0001-use-a-database.md'), 'utf8')).toBe(
      ADR(1, 'Use MariaDB'),
    );
  });

  test('paths are relative to the config, from wherever below it the command is called', async () => {
    await server.json(['init', '--name', 'Round trip']);
    const report = await server.json<Report>(
      ['import', '../notes.md'],
      0,
      join(server.folder, 'docs/adr'),
    );
    expect(report).toMatchObject({
      project: { slug: 'round-trip' },
      files: { unchanged: 1, added: 0 },
    });
  });
});

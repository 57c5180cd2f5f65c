import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LiveServer, START_MS_MAX, startLiveServer } from './live-server.ts';

const PATH = 'docs/adr/0001-use-a-database.md';
const ADR = `# 1. Use a database\r
\r
Date: 2026-01-01\r
\r
## Status\r
\r
Accepted\r
\r
## Context\r
\r
We need it.  \r
It is late.\r
\r
## Decision\r
\r
We will do it.\r
`;

interface Synced {
  files: { path: string; isWritten: boolean; diff: string; unwritten: { code: string }[] }[];
}

let server: LiveServer;
beforeAll(async () => {
  server = await startLiveServer();
  git('init', '--quiet');
  await write(PATH, ADR);
  await write('docs/notes.md', 'Notes.\n');
  commit();
  await server.json(['import', '.', '--project', 'Sync']);
}, START_MS_MAX);
afterAll(() => server?.stop());

const git = (...words: string[]) =>
  execFileSync(
    'git',
    [
      '-c',
      'user.name=Test',
      '-c',
      'user.email=test@example.org',
      '-c',
      'core.autocrlf=false',
      ...words,
    ],
    { cwd: server.folder, encoding: 'utf8' },
  );
const commit = () => {
  git('add', '.');
  git('commit', '--quiet', '--message', 'Work');
};
async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(server.folder, path)), { recursive: true });
  await writeFile(join(server.folder, path), text);
}
const read = () => readFile(join(server.folder, PATH), 'utf8');
const edit = (field: string, value: string) => server.json(['edit', 'ADR-1', `--${field}`, value]);
const setContext = async (context: string) => {
  const client = await server.client();
  const [project] = await server
    .json<{ projects: { id: string }[] }>(['projects'])
    .then((all) => all.projects);
  const projectId = project!.id as never;
  const { item } = await client.items.find.query({ projectId, key: 'ADR-1' });
  const { id, version } = item;
  await client.decisions.update.mutate({
    projectId,
    id: id as never,
    expectedVersion: version,
    data: { context },
  });
};

describe('sync', () => {
  test('with nothing edited writes nothing', async () => {
    expect(await server.json<Synced>(['sync'])).toMatchObject({ files: [] });
  });

  test('as a dry run prints a difference that git applies, and writes nothing', async () => {
    await edit('title', 'Use PostgreSQL');
    const { code, stdout } = await server.run(['sync', '--dry-run']);
    expect(code).toBe(0);
    expect(await read()).toBe(ADR);
    await writeFile(join(server.folder, '../change.patch'), stdout);
    git('apply', '--check', '../change.patch');
    expect(stdout.split('\n').filter((line) => /^[-+](?![-+])/.test(line))).toEqual([
      '-# 1. Use a database\r',
      '+# 1. Use PostgreSQL\r',
    ]);
  });

  test('refuses a file with changes that are not committed, and writes none then', async () => {
    const touched = ADR.replace('It is late.', 'It is very late.');
    await write(PATH, touched);
    const { error } = await server.json<{ error: object }>(['sync'], 1);
    expect(error).toMatchObject({
      code: 'FILES_CHANGED',
      paths: [{ path: PATH, reason: 'changed' }],
    });
    expect(await read()).toBe(touched);
    await write(PATH, ADR);
  });

  test('writes the edit and nothing else; the next sync and the next import find nothing to do', async () => {
    await server.json(['sync']);
    const written = ADR.replace('# 1. Use a database', '# 1. Use PostgreSQL');
    expect(await read()).toBe(written);
    expect(git('status', '--porcelain')).toBe(` M ${PATH}\n`);
    expect(await readdir(join(server.folder, 'docs/adr'))).toEqual(['0001-use-a-database.md']);
    expect(await server.json<Synced>(['sync'])).toMatchObject({ files: [] });
    expect(await server.json(['import', '.'])).toMatchObject({ changeRows: 0 });
  });

  test('refuses what it wrote itself until that is committed', async () => {
    await edit('title', 'Use SQLite');
    const { error } = await server.json<{ error: object }>(['sync'], 1);
    expect(error).toMatchObject({ paths: [{ path: PATH, reason: 'uncommitted' }] });
    commit();
    await server.json(['sync']);
    expect(await read()).toContain('# 1. Use SQLite\r\n');
    commit();
  });

  test('with --merge takes both sides, clause by clause', async () => {
    await setContext('We need it now.  \nIt is late.');
    await write(PATH, (await read()).replace('It is late.', 'It is very late.'));
    await server.json(['sync'], 1);
    const before = await read();
    const { stdout } = await server.run(['sync', '--dry-run', '--merge']);
    expect(stdout.split('\n').filter((line) => /^[-+](?![-+])/.test(line))).toEqual([
      '-We need it.  \r',
      '+We need it now.  \r',
    ]);
    expect(stdout).toContain(' It is very late.\r');
    expect(await read()).toBe(before);
    await server.json(['sync', '--merge']);
    expect(await read()).toBe(
      ADR.replace('Use a database', 'Use SQLite')
        .replace('We need it.', 'We need it now.')
        .replace('It is late.', 'It is very late.'),
    );
    commit();
  });

  test('leaves a clause that both changed as it is in the file, and says so', async () => {
    await setContext('We want it now.  \nIt is very late.');
    const theirs = (await read()).replace('We need it now.', 'They need it.');
    await write(PATH, theirs);
    const { files } = await server.json<Synced>(['sync', '--merge'], 1);
    expect(files).toMatchObject([{ path: PATH, unwritten: [{ code: 'conflict' }] }]);
    expect(await read()).toBe(theirs);
    expect(await server.json(['show', 'ADR-1'])).toMatchObject({
      item: { fields: { context: 'We want it now.  \nIt is very late.' } },
    });
    const clauses = [{ ours: 'We want it now.', theirs: 'They need it.' }];
    expect(await server.json(['conflicts'], 1)).toMatchObject({
      conflicts: [{ key: 'ADR-1', clauses }],
    });
    commit();
    expect(await server.json(['settle', 'ADR-1', 'context', '--theirs'])).toEqual({
      conflicts: [],
    });
    const { conflicts } = await server.json<{ conflicts: unknown[] }>([
      ...['settle', 'ADR-1', 'context', '--reopen'],
    ]);
    expect(conflicts).toMatchObject([{ key: 'ADR-1', field: 'context' }]);
    expect(await server.json(['settle', 'ADR-1', 'context', '--ours'])).toEqual({ conflicts: [] });
    await server.json(['sync']);
    expect(await read()).toBe(theirs.replace('They need it.', 'We want it now.'));
    commit();
  });

  test('writes an item that was made into a folder as the next file there, and knows it again', async () => {
    const made = 'docs/adr/0002-cache-pages.md';
    const created = await server.json(['create', 'decision', 'Cache pages', '--into', 'docs/adr/']);
    expect(created).toMatchObject({ placed: { key: 'ADR-2', path: made, isNewFile: true } });
    const { stdout } = await server.run(['sync', '--dry-run']);
    expect(stdout).toContain(`--- /dev/null\n+++ b/${made}\n@@ -0,0 +1,`);
    await writeFile(join(server.folder, '../change.patch'), stdout);
    git('apply', '--check', '../change.patch');
    await server.json(['sync']);
    expect(git('status', '--porcelain')).toBe(`?? ${made}\n`);
    expect(await readFile(join(server.folder, made), 'utf8')).toContain('# 2. Cache pages\r\n');
    commit();
    expect(await server.json(['import', '.'])).toMatchObject({ changeRows: 0 });
    expect(await server.json(['show', 'ADR-2'])).toMatchObject({ origin: { path: made } });
  });

  test('refuses a new file where another is already, and forgets it when its place is taken back', async () => {
    await server.json(['create', 'decision', 'Cache more']);
    await server.json(['place', 'ADR-3']);
    const theirs = ADR.replace('# 1. Use a database', '# 3. Cache more');
    await write('docs/adr/0003-cache-more.md', theirs);
    const { error } = await server.json<{ error: object }>(['sync'], 1);
    expect(error).toMatchObject({ paths: [{ reason: 'exists' }] });
    await rm(join(server.folder, 'docs/adr/0003-cache-more.md'));
    await server.json(['place', 'ADR-3', '--nowhere']);
    expect(await server.json<Synced>(['sync'])).toMatchObject({ files: [] });
  });

  test('refuses a file that is there no more', async () => {
    await edit('title', 'Use nothing');
    await rm(join(server.folder, PATH));
    const { error } = await server.json<{ error: object }>(['sync'], 1);
    expect(error).toMatchObject({ paths: [{ path: PATH, reason: 'missing' }] });
  });
});

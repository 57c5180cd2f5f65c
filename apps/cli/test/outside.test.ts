import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LiveServer, START_MS_MAX, startLiveServer } from './live-server.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const TSC = here('../../../node_modules/typescript/bin/tsc');
const call = promisify(execFile);

let server: LiveServer;
let project: string;

beforeAll(async () => {
  server = await startLiveServer();
  project = join(server.folder, 'outside');
  await cp(here('fixtures/outside'), project, { recursive: true });
  await installCopies(['@trpc/client', 'superjson'], here('../../../packages/shared'));
  await installCopies(['zod'], here('../../../packages/schema'));
  // Not for our types: the declarations of @trpc/client name Node's http, and main.ts reads its arguments.
  await installCopies(['@types/node'], here('..'));
  await server.run(['types', 'router.d.ts'], { cwd: project });
}, START_MS_MAX);
afterAll(() => server.stop());

/** Copies, with what they depend on, so that nothing of this repository is in reach. */
async function installCopies(names: readonly string[], from: string): Promise<void> {
  for (const name of names) {
    const target = join(project, 'node_modules', name);
    const source = await realpath(join(from, 'node_modules', name));
    await mkdir(dirname(target), { recursive: true });
    await cp(source, target, { recursive: true });
    const manifest = JSON.parse(await readFile(join(source, 'package.json'), 'utf8'));
    const { typescript: _, ...needed } = { ...manifest.peerDependencies, ...manifest.dependencies };
    // pnpm puts what a package needs beside it.
    const store = source.slice(0, source.lastIndexOf('node_modules'));
    await installCopies(Object.keys(needed), store);
  }
}

/** What the compiler has to say; empty when everything is right. */
const compile = () =>
  call(process.execPath, [TSC, '-p', project], { cwd: project }).then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  );

describe('A project with the types of the router and three libraries', () => {
  test('has nothing else at hand', async () => {
    const installed = await readdir(join(project, 'node_modules'));
    expect(installed.toSorted()).toEqual([
      '@trpc',
      '@types',
      'copy-anything',
      'superjson',
      'undici-types',
      'zod',
    ]);
    const types = await readFile(join(project, 'router.d.ts'), 'utf8');
    const imported = [...types.matchAll(/(?:from |import\()["']([^"']+)["']/g)];
    expect([...new Set(imported.map(([, id]) => String(id)))].toSorted()).toEqual([
      './router.d.ts',
      '@trpc/client',
      '@trpc/server',
      // Where tRPC keeps the type of an event with its id.
      '@trpc/server/unstable-core-do-not-import',
      'superjson',
      'zod',
    ]);
  });

  test('compiles with the libraries checked, and what is wrong in it does not', async () => {
    expect(await compile()).toBe('');
    const wrong = join(project, 'wrong.ts');
    const text = await readFile(wrong, 'utf8');
    await writeFile(wrong, text.replaceAll('@ts-expect-error', ''));
    const faults = [...(await compile()).matchAll(/^wrong\.ts\(\d+,\d+\): error/gm)];
    await writeFile(wrong, text);
    expect(faults).toHaveLength(text.split('@ts-expect-error').length - 1);
  });

  test('calls a running server and gets dates, ids and problems as their types say', async () => {
    const announced = JSON.parse(await readFile(join(server.dataDirectory, 'server.json'), 'utf8'));
    const token = (await readFile(join(server.dataDirectory, 'token'), 'utf8')).trim();
    const { stdout } = await call(process.execPath, ['main.ts', announced.url, token], {
      cwd: project,
    });
    expect(stdout).toBe(
      `REQ-1 draft, made in ${new Date().getUTCFullYear()}; stale edit refused at version 1\n`,
    );
  });
});

describe('throughline types', () => {
  const types = async (...words: string[]) => server.run(['types', ...words], { cwd: project });

  test('prints the very file, and leaves one alone that is up to date', async () => {
    const kept = await readFile(join(project, 'router.d.ts'), 'utf8');
    expect((await types()).stdout).toBe(kept);
    expect(kept).toBe(await readFile(here('../../../docs/api/router.d.ts'), 'utf8'));
    expect(await server.json(['types', 'router.d.ts'], 0, project)).toMatchObject({
      isChanged: false,
    });
  });

  test('replaces an earlier copy, and what is something else only when told to', async () => {
    const path = join(project, 'old.d.ts');
    await writeFile(path, "/**\n * The types of Throughline's router. They were others.\n */");
    expect((await types('old.d.ts')).code).toBe(0);
    await writeFile(path, 'export type Mine = 1;');
    expect((await types('old.d.ts')).code).toBe(1);
    expect(await readFile(path, 'utf8')).toBe('export type Mine = 1;');
    expect((await types('old.d.ts', '--force')).code).toBe(0);
    expect(await readFile(path, 'utf8')).toContain('AppRouter');
    await rm(path);
  });
});

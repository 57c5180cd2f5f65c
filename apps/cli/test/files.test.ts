import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findConfig, writeConfig } from '../src/config.ts';
import { collectFiles } from '../src/import/collect-files.ts';
import { placePaths } from '../src/import/place-paths.ts';
import { previewFirstImport } from '../src/import/preview.ts';

let root: string;

async function write(path: string, content: string | Uint8Array = 'text\n'): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'throughline-cli-'));
  for (const path of [
    'repo/docs/adr/1.md',
    'repo/docs/adr/2.md',
    'repo/docs/notes.md',
    'repo/readme.md',
  ])
    await write(path);
  for (const path of ['other/specs/a.md', 'other/b.md']) await write(path);
  for (const path of ['repo/node_modules/x/readme.md', 'repo/.git/config', 'repo/docs/dist/x.md'])
    await write(path);
  await write('repo/.kiro/specs/requirements.md');
  await write('repo/docs/logo.png', Uint8Array.of(0x89, 0x50, 0, 0));
  await write('repo/docs/utf16.md', Uint8Array.of(0xff, 0xfe, 0x41, 0x00));
  await write('repo/docs/large.md', 'x'.repeat(5_000_001));
  await symlink(join(root, 'other'), join(root, 'repo/docs/linked'));
});
afterAll(() => rm(root, { recursive: true }));

describe('The name a file is kept under', () => {
  const names = async (paths: string[], from: string, base = from) =>
    (await placePaths(paths, join(root, from), join(root, base))).map(({ name }) => name);

  test('is relative to where the command is called, or to the folder of the config', async () => {
    expect(await names(['docs', 'readme.md'], 'repo')).toEqual(['docs', 'readme.md']);
    expect(await names(['.'], 'repo')).toEqual(['.']);
    expect(await names(['adr', '../readme.md'], 'repo/docs', 'repo')).toEqual([
      'docs/adr',
      'readme.md',
    ]);
  });

  test('is relative to the path itself outside, and to the common parent of several', async () => {
    expect(await names(['../other'], 'repo')).toEqual(['.']);
    expect(await names([join(root, 'other/b.md')], 'repo')).toEqual(['b.md']);
    expect(await names(['../other/specs', '../other/b.md'], 'repo')).toEqual(['specs', 'b.md']);
    expect(await names(['docs', '../other'], 'repo')).toEqual(['docs', '.']);
  });

  test('follows the words of the command line through a symbolic link', async () => {
    expect(await names(['docs/linked'], 'repo')).toEqual(['docs/linked']);
  });

  test('needs a path that is there', async () => {
    await expect(names(['nowhere'], 'repo')).rejects.toThrow('There is no nowhere');
  });
});

describe('What is taken of a folder', () => {
  const collect = async (...paths: string[]) =>
    collectFiles(await placePaths(paths, join(root, 'repo'), join(root, 'repo')));

  test('is every text in it; what is left out is told with the reason', async () => {
    const { files, skipped, completeFolders } = await collect('.');
    expect(files.map(({ path }) => path)).toEqual([
      '.kiro/specs/requirements.md',
      'docs/adr/1.md',
      'docs/adr/2.md',
      'docs/notes.md',
      'docs/utf16.md',
      'readme.md',
    ]);
    expect(Object.fromEntries(skipped.map(({ path, reason }) => [path, reason]))).toEqual({
      '.git/': 'holds what machines made or fetched',
      'node_modules/': 'holds what machines made or fetched',
      'docs/dist/': 'holds what machines made or fetched',
      'docs/large.md': 'is larger than 5 MB',
      'docs/linked': 'is a symbolic link',
      'docs/logo.png': 'is no text',
    });
    expect(completeFolders).toEqual(['.']);
  });

  test('is complete only where folders are given whole; a file named twice is taken once', async () => {
    const { files, completeFolders } = await collect('docs/adr', 'docs/adr/1.md', 'readme.md');
    expect(files.map(({ path }) => path)).toEqual(['docs/adr/1.md', 'docs/adr/2.md', 'readme.md']);
    expect(completeFolders).toEqual(['docs/adr']);
  });

  test('can be foretold without a project: all of it is new', async () => {
    const { files } = await collect('docs/adr');
    const report = previewFirstImport(files);
    expect(report).toMatchObject({
      isDryRun: true,
      files: { added: 2, changed: 0 },
      changeRows: 0,
    });
  });
});

describe('The config', () => {
  test('is found upwards, in JSON or YAML; a broken one is named with its fault', async () => {
    const folder = join(root, 'configured/deep');
    await mkdir(folder, { recursive: true });
    expect(await findConfig(folder)).toBeNull();

    const path = await writeConfig(dirname(folder), 'shop', false);
    expect(await findConfig(folder)).toEqual({ folder: dirname(folder), project: 'shop' });
    await expect(writeConfig(dirname(folder), 'other', false)).rejects.toThrow('EEXIST');

    await writeFile(path, '# ours\nproject: shop\n');
    expect((await findConfig(folder))?.project).toBe('shop');
    await writeFile(path, 'colour: red\n');
    await expect(findConfig(folder)).rejects.toThrow('names no project');
    await writeFile(path, '[1');
    await expect(findConfig(folder)).rejects.toThrow('cannot be read');
  });
});

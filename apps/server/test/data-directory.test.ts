import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { announce, prepareDataDirectory, readOrCreateToken } from '../src/data-directory.ts';
import { readSettings } from '../src/environment.ts';

let directory: string;
beforeAll(async () => {
  directory = join(await mkdtemp(join(tmpdir(), 'throughline-data-')), 'data');
  await prepareDataDirectory(directory);
});
afterAll(() => rm(directory, { recursive: true }));

const modeOf = async (path: string) => (await stat(path)).mode & 0o777;

test("the data directory and the token are their owner's alone", async () => {
  await readOrCreateToken(directory);
  expect(await modeOf(directory)).toBe(0o700);
  expect(await modeOf(join(directory, 'token'))).toBe(0o600);
});

test('starters at the same moment agree on one token, and later ones keep it', async () => {
  await rm(join(directory, 'token'));
  const tokens = await Promise.all(Array.from({ length: 20 }, () => readOrCreateToken(directory)));
  tokens.push(await readOrCreateToken(directory));
  expect(new Set(tokens).size).toBe(1);
  expect(tokens[0]).toHaveLength(43);
  expect(await readdir(directory)).toEqual(['token']);
});

test('a token file that holds none is refused with what to do', async () => {
  const path = join(directory, 'token');
  const token = await readFile(path, 'utf8');
  await writeFile(path, '');
  await expect(readOrCreateToken(directory)).rejects.toThrow(/Remove the file/);
  await writeFile(path, token);
});

test('the address is there while the server is, and gone after', async () => {
  const path = join(directory, 'server.json');
  const withdraw = await announce(directory, { url: 'http://127.0.0.1:1', pid: 1 });
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ url: 'http://127.0.0.1:1', pid: 1 });
  await withdraw();
  await expect(stat(path)).rejects.toThrow('ENOENT');
});

test('a setting that does not fit is named, with what would be right', () => {
  expect(() => readSettings({ PORT: 'http' })).toThrow(/PORT/);
  expect(() => readSettings({ HOST: '0.0.0.0' })).toThrow(/HOST must be a loopback address/);
  expect(() => readSettings({ DATABASE_URL: 'mysql://x' })).toThrow(/DATABASE_URL/);
  expect(readSettings({}).port).toBe(3000);
});

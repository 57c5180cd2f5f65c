import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runThroughline } from './run-throughline.ts';

const call = promisify(execFile);
const app = join(import.meta.dirname, '..');
let folder: string;
let installed: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-cli-'));
  await call(process.execPath, ['bundle.mjs'], { cwd: app });
  await call('npm', ['pack', '--pack-destination', folder], {
    cwd: app,
    shell: process.platform === 'win32',
  });
  const archive = (await readdir(folder)).find((name) => name.endsWith('.tgz'))!;
  await call('tar', ['-xzf', archive], { cwd: folder });
  installed = join(folder, 'package');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('The packed command, away from its sources', () => {
  const outcome = (words: string[]) =>
    call(process.execPath, [join(installed, 'dist/throughline.mjs'), ...words], {
      cwd: folder,
      env: { PATH: process.env['PATH'], THROUGHLINE_URL: 'http://127.0.0.1:9' },
    }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (error: { code: number; stdout: string; stderr: string }) => ({
        code: error.code,
        stdout: error.stdout,
        stderr: error.stderr,
      }),
    );

  test('needs no other package, and says under what licences its parts are', async () => {
    const manifest = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as object;
    expect(manifest).not.toHaveProperty('dependencies');
    expect(await readFile(join(installed, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8')).toContain(
      'commander',
    );
  });

  test('behaves as it does from its sources', async () => {
    const env = { THROUGHLINE_URL: 'http://127.0.0.1:9' };
    for (const words of [
      ['--help'],
      ['lst'],
      ['formats', '--json'],
      ['analyse', 'The system should be fast'],
      ['list', '--json'],
      ['completion', 'bash'],
    ]) {
      expect(await outcome(words), words.join(' ')).toEqual(
        await runThroughline(words, { cwd: folder, env }),
      );
    }
  });

  test('says how to get the server, which it does not hold', async () => {
    const { code, stderr } = await outcome(['start']);
    expect(code).toBe(1);
    expect(stderr).toContain('npm start');
  });

  test.skipIf(process.platform === 'win32')(
    'starts the server of a checkout around it, on the data of this folder, and stops it when stopped',
    async () => {
      const checkout = join(folder, 'checkout');
      const script = `
        process.on('SIGTERM', () => { console.log('stopped in order'); process.exit(0); });
        setInterval(() => undefined, 1000);
        console.log(JSON.stringify([process.env.THROUGHLINE_DATA, process.env.PORT]));
      `;
      for (const [path, text] of Object.entries({
        'apps/server/src/main.ts': '',
        'scripts/start.mjs': script,
        'deep/.throughline/token': '',
      })) {
        await mkdir(dirname(join(checkout, path)), { recursive: true });
        await writeFile(join(checkout, path), text);
      }
      const child = spawn(
        process.execPath,
        [join(installed, 'dist/throughline.mjs'), 'start', '--port', '4711'],
        { cwd: join(checkout, 'deep'), env: { PATH: process.env['PATH'] } },
      );
      let told = '';
      const closed = new Promise((resolve) => child.once('close', resolve));
      for await (const chunk of child.stdout) {
        told += String(chunk);
        if (told.endsWith(']\n')) child.kill('SIGTERM');
      }
      expect(await closed).toBe(0);
      const data = join(await realpath(checkout), 'deep/.throughline');
      expect(told).toBe(`${JSON.stringify([data, '4711'])}\nstopped in order\n`);
    },
  );
});

import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createThroughlineClient } from '@throughline/shared';
import { callThroughline } from './call-throughline.ts';
import { type Ran, runThroughline } from './run-throughline.ts';

const SERVER = fileURLToPath(new URL('../../server/src/main.ts', import.meta.url));
const READY_MS_MAX = 80_000;
/** For the hooks that start a server: a machine that runs much else takes its time. */
export const START_MS_MAX = 90_000;

/** A real server on an empty database of its own, and the command called against it. */
export interface LiveServer {
  /** A folder to work in; has no config. */
  folder: string;
  dataDirectory: string;
  /** Runs the command as a process of its own. */
  run(
    words: readonly string[],
    options?: { cwd?: string; env?: Record<string, string>; input?: string },
  ): Promise<Ran>;
  /** Calls with `--json`, in this process; fails when the exit code is another than expected. */
  json<T>(words: readonly string[], code?: number, cwd?: string): Promise<T>;
  /** For what would take too many processes. */
  client(): Promise<ReturnType<typeof createThroughlineClient>>;
  stop(): Promise<void>;
}

export async function startLiveServer(): Promise<LiveServer> {
  const root = await mkdtemp(join(tmpdir(), 'throughline-cli-'));
  const [folder, dataDirectory] = [join(root, 'work'), join(root, 'data')];
  await mkdir(folder);
  const { DATABASE_URL: _, THROUGHLINE_TEST_TEMPLATE: template, ...environment } = process.env;
  if (template)
    cpSync(join(template, 'pgdata'), join(dataDirectory, 'pgdata'), { recursive: true });
  const child = spawn(process.execPath, [SERVER], {
    env: {
      ...environment,
      PORT: '0',
      THROUGHLINE_DATA: dataDirectory,
      THROUGHLINE_SAMPLE: 'false',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let told = '';
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding('utf8').on('data', (text: string) => (told += text));
  await untilAnnounced(child, join(dataDirectory, 'server.json'), () => told).catch(
    async (error: unknown) => {
      await rm(root, { recursive: true, force: true });
      throw error;
    },
  );

  const run: LiveServer['run'] = (words, { cwd = folder, env, input } = {}) =>
    runThroughline(words, {
      cwd,
      env: { THROUGHLINE_DATA: dataDirectory, ...env },
      ...(input !== undefined && { input }),
    });
  return {
    folder,
    dataDirectory,
    run,
    async json<T>(words: readonly string[], code = 0, cwd = folder): Promise<T> {
      const env = { THROUGHLINE_DATA: dataDirectory };
      const ran = await callThroughline([...words, '--json'], { cwd, env });
      if (ran.code === code) return JSON.parse(ran.stdout) as T;
      throw new Error(`${words.join(' ')} ended with ${ran.code}: ${ran.stdout}${ran.stderr}`);
    },
    async client() {
      const [token, address] = await Promise.all(
        ['token', 'server.json'].map((name) => readFile(join(dataDirectory, name), 'utf8')),
      );
      const { url } = JSON.parse(address!) as { url: string };
      return createThroughlineClient({ url, token: token!.trim() });
    },
    async stop() {
      const closed = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGTERM');
      await closed;
      await rm(root, { recursive: true, force: true });
    },
  };
}

async function untilAnnounced(
  child: ChildProcess,
  path: string,
  told: () => string,
): Promise<void> {
  const endMs = performance.now() + READY_MS_MAX;
  while (performance.now() < endMs && child.exitCode === null) {
    const text = await readFile(path, 'utf8').catch(() => '');
    if (text.endsWith('\n')) return;
    await sleep(50);
  }
  child.kill('SIGKILL');
  throw new Error(`The server did not come up:\n${told()}`);
}

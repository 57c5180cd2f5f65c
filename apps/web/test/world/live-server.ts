import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createThroughlineClient } from '@throughline/shared';

const SERVER = fileURLToPath(new URL('../../../server/src/main.ts', import.meta.url));
const BUILT = fileURLToPath(new URL('../../dist/index.html', import.meta.url));
const READY_MS_MAX = 80_000;
/** For the hooks that start a server and a browser: a machine that runs much else takes its time. */
export const START_MS_MAX = 120_000;

/** A real server with the built app, on an empty database of its own. */
export interface LiveServer {
  url: string;
  client: ReturnType<typeof createThroughlineClient>;
  /** An address that signs a browser in, once. */
  signInUrl(): Promise<string>;
  stop(): Promise<void>;
}

export async function startLiveServer(): Promise<LiveServer> {
  if (!existsSync(BUILT))
    throw new Error('The web app is not built: pnpm --filter @throughline/web build');
  const data = await mkdtemp(join(tmpdir(), 'throughline-web-'));
  const { DATABASE_URL: _, THROUGHLINE_TEST_TEMPLATE: template, ...environment } = process.env;
  if (template) cpSync(join(template, 'pgdata'), join(data, 'pgdata'), { recursive: true });
  const child = spawn(process.execPath, [SERVER], {
    env: {
      ...environment,
      PORT: '0',
      THROUGHLINE_DATA: data,
      THROUGHLINE_SAMPLE: 'false',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let told = '';
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding('utf8').on('data', (text: string) => (told += text));
  const stop = async () => {
    await ended(child);
    await rm(data, { recursive: true, force: true });
  };

  const address = await untilAnnounced(child, join(data, 'server.json'));
  if (!address) {
    await stop();
    throw new Error(`The server did not come up:\n${told}`);
  }
  const { url } = JSON.parse(address) as { url: string };
  const token = (await readFile(join(data, 'token'), 'utf8')).trim();
  return {
    url,
    client: createThroughlineClient({ url, token }),
    async signInUrl() {
      const answer = await fetch(`${url}/signin-links`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
      });
      return ((await answer.json()) as { url: string }).url;
    },
    stop,
  };
}

async function untilAnnounced(child: ChildProcess, path: string): Promise<string | null> {
  const endMs = performance.now() + READY_MS_MAX;
  while (performance.now() < endMs && child.exitCode === null) {
    const text = await readFile(path, 'utf8').catch(() => '');
    if (text.endsWith('\n')) return text;
    await sleep(50);
  }
  return null;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  await closed;
}

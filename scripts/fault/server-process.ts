import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createThroughlineClient } from '@throughline/shared';

export type Client = ReturnType<typeof createThroughlineClient>;

export interface ServerOptions {
  /** The data directory. */
  directory: string;
  databaseUrl?: string | undefined;
  /** 0 (the default) takes any that is free. */
  port?: string | undefined;
}

/** How a process ended. */
export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** A started server, perhaps not listening yet. */
export interface Launched {
  pid: number;
  child: ChildProcess;
  ended: Promise<Ending>;
  /** The last of what it wrote. */
  output: () => string;
}

export interface ServerProcess extends Launched {
  url: string;
  client: Client;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const START_MS_MAX = 60_000;
const ANSWER_MS_MAX = 30_000;
const OUTPUT_CHARACTERS_MAX = 8000;
const POLL_MS = 10;

/** Starts the server as `npm start` does, and does not wait for it. */
export function launchServer({ directory, databaseUrl, port = '0' }: ServerOptions): Launched {
  const { PATH, TMPDIR } = process.env;
  const child = spawn(process.execPath, ['apps/server/src/main.ts'], {
    cwd: ROOT,
    env: {
      PATH,
      ...(TMPDIR && { TMPDIR }),
      ...(databaseUrl && { DATABASE_URL: databaseUrl }),
      THROUGHLINE_DATA: directory,
      THROUGHLINE_SAMPLE: '0',
      PORT: port,
      LOG_LEVEL: 'warn',
    },
    // The channel makes the server stop when this process is gone.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-OUTPUT_CHARACTERS_MAX);
    });
  }
  const ended = new Promise<Ending>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  return { pid: child.pid ?? 0, child, ended, output: () => output };
}

/** Starts the server, and waits until it is ready. */
export async function startServer(options: ServerOptions): Promise<ServerProcess> {
  const { directory } = options;
  // A killed server leaves its address behind.
  rmSync(join(directory, 'server.json'), { force: true });
  const launched = launchServer(options);
  const url = await waitFor('the server says where it is', () => {
    if (launched.child.exitCode !== null || launched.child.signalCode !== null) {
      throw new Error(`The server did not start: ${launched.output()}`);
    }
    const said = readJson(join(directory, 'server.json'));
    return said?.pid === launched.pid ? (said.url ?? null) : null;
  });
  await untilReady(url);
  const token = readFileSync(join(directory, 'token'), 'utf8').trim();
  const client = createThroughlineClient({ url, token, fetch: impatientFetch });
  return { ...launched, url, client };
}

const impatientFetch: typeof fetch = (input, init) =>
  fetch(input, { ...init, signal: AbortSignal.timeout(ANSWER_MS_MAX) });

/** Resolves when the server and its database answer. */
export async function untilReady(url: string): Promise<void> {
  await waitFor('the server is ready', async () => {
    const answer = await impatientFetch(`${url}/readyz`).catch(() => null);
    // Read to its end, so that its connection is free again.
    await answer?.text();
    return answer?.ok || null;
  });
}

/** The process that has the embedded database of a data directory open, as its record says. */
export function enginePid(directory: string): number | null {
  return readJson(join(directory, 'engine.json'))?.pid ?? null;
}

/** What either of the two records says, if it is there. */
function readJson(path: string): { pid: number; url?: string } | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as { pid: number; url?: string };
  } catch {
    return null;
  }
}

/** Asks until there is an answer that is not null, within a bound. */
export async function waitFor<T>(
  what: string,
  ask: () => T | null | Promise<T | null>,
  msMax = START_MS_MAX,
): Promise<T> {
  const end = performance.now() + msMax;
  while (performance.now() < end) {
    const answer = await ask();
    if (answer !== null) return answer;
    await pause(POLL_MS);
  }
  throw new Error(`Waited more than ${msMax} ms until ${what}.`);
}

/** Whether a process runs; one that is dead and not yet collected does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const stat = existsSync('/proc/self') ? textOf(`/proc/${pid}/stat`) : 'unknown';
  return stat !== '' && stat.slice(stat.lastIndexOf(')') + 2)[0] !== 'Z';
}

/** The processes that work in a folder or were started with its name; none where there is no /proc. */
export function processesAt(folder: string): number[] {
  const pids = existsSync('/proc/self')
    ? readdirSync('/proc').filter((name) => /^\d+$/.test(name))
    : [];
  return pids
    .filter(
      (pid) => textOf(`/proc/${pid}/cmdline`).includes(folder) || cwdOf(pid).startsWith(folder),
    )
    .map(Number)
    .filter((pid) => pid !== process.pid && isRunning(pid));
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function cwdOf(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
}

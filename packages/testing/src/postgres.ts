import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { findPostgres } from './find-postgres.ts';

export interface PostgresServer {
  /** `postgresql://…` of a superuser, over loopback. */
  url: string;
  /** For people, such as `15.18`. */
  version: string;
  /** The cluster's files; owned by another user when the tests run as root. */
  directory: string;
  /** The postmaster. */
  pid: number;
  /** Ends the server, cutting off its clients, and removes its files. */
  stop: () => Promise<void>;
}

interface PostgresOptions {
  /** Default false: a throwaway cluster need not survive a power cut. Measure with true. */
  isFsyncOn?: boolean;
  /** Further settings, such as `{ max_connections: '50' }`. */
  settings?: Record<string, string>;
}

interface Account {
  uid: number;
  gid: number;
}

const START_MS_MAX = 30_000;

/**
 * Starts a throwaway PostgreSQL on a free loopback port, from the binaries found on this machine.
 * @returns null when the machine has none, so that a suite can say so and skip.
 */
export async function startPostgres(options: PostgresOptions = {}): Promise<PostgresServer | null> {
  const binaries = findPostgres();
  if (!binaries) return null;
  const account = unprivilegedAccount();
  const home = makeHome(account);
  try {
    return await startIn(home, binaries, account, options);
  } catch (error) {
    rmSync(home, { recursive: true, force: true });
    throw error;
  }
}

// PostgreSQL refuses to run as root; it gets the account of its package, or nobody's.
function unprivilegedAccount(): Account | null {
  if (process.getuid?.() !== 0) return null;
  return accountOf('postgres') ?? accountOf('nobody') ?? { uid: 65_534, gid: 65_534 };
}

function accountOf(name: string): Account | null {
  const ask = (flag: string): number =>
    Number.parseInt(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout ?? '', 10);
  const [uid, gid] = [ask('-u'), ask('-g')];
  return uid > 0 && gid > 0 ? { uid, gid } : null;
}

function makeHome(account: Account | null): string {
  const home = mkdtempSync(join(tmpdir(), 'throughline-postgres-'));
  chmodSync(home, 0o700);
  if (account) chownSync(home, account.uid, account.gid);
  return home;
}

async function startIn(
  home: string,
  binaries: string,
  account: Account | null,
  options: PostgresOptions,
): Promise<PostgresServer> {
  const directory = join(home, 'data');
  initialise(directory, binaries, account);
  const port = await freePort();
  const server = spawn(
    join(binaries, 'postgres'),
    serverArguments(directory, home, port, options),
    {
      ...account,
      cwd: home,
      env: { LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  const version = await untilReady(server, url);
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  return {
    url,
    version,
    directory,
    pid: server.pid ?? 0,
    async stop() {
      // SIGINT is PostgreSQL's fast shutdown: it does not wait for clients to leave.
      if (server.exitCode === null && server.signalCode === null) {
        server.kill('SIGINT');
        await ended;
      }
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function initialise(directory: string, binaries: string, account: Account | null): void {
  const parameters = ['-D', directory, '-U', 'postgres', '--auth=trust', '--encoding=UTF8'];
  const { status, stderr } = spawnSync(
    join(binaries, 'initdb'),
    [...parameters, '--locale=C', '--no-sync', '--no-instructions'],
    { ...account, cwd: join(directory, '..'), encoding: 'utf8', env: { LC_ALL: 'C' } },
  );
  if (status !== 0) throw new Error(`initdb failed: ${stderr}`);
}

function serverArguments(
  directory: string,
  home: string,
  port: number,
  { isFsyncOn = false, settings = {} }: PostgresOptions,
): string[] {
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: home,
    fsync: isFsyncOn ? 'on' : 'off',
    synchronous_commit: isFsyncOn ? 'on' : 'off',
    full_page_writes: isFsyncOn ? 'on' : 'off',
    ...settings,
  };
  const parameters = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', directory, '-p', String(port), ...parameters];
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Resolves to the version once a client gets an answer. */
async function untilReady(server: ChildProcess, url: string): Promise<string> {
  let log = '';
  server.stderr?.setEncoding('utf8').on('data', (text: string) => {
    log = (log + text).slice(-4000);
  });
  const deadline = Date.now() + START_MS_MAX;
  for (;;) {
    const version = await askVersion(url);
    if (version) return version;
    if (server.exitCode !== null) throw new Error(`PostgreSQL did not start: ${log}`);
    if (Date.now() > deadline) {
      server.kill('SIGKILL');
      throw new Error(`PostgreSQL did not answer within ${START_MS_MAX} ms: ${log}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function askVersion(url: string): Promise<string | null> {
  const client = new Client(url);
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
    return rows[0]?.server_version ?? null;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
}

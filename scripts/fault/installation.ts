import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startCluster, type PostgresCluster } from './postgres-cluster.ts';
import {
  enginePid,
  isRunning,
  processesAt,
  startServer,
  untilReady,
  waitFor,
  type ServerProcess,
} from './server-process.ts';

export type Engine = 'embedded' | 'postgres';
/** What is killed: `database` is the embedded engine's process or the postmaster. */
export type Target = 'server' | 'database' | 'both' | 'backend';

export const TARGETS: Record<Engine, readonly Target[]> = {
  embedded: ['server', 'database', 'both'],
  postgres: ['server', 'database', 'backend', 'both'],
};

const GONE_MS_MAX = 40_000;

/** A server on a data directory of its own, with its database, made to be killed. */
export class Installation {
  readonly directory = mkdtempSync(join(tmpdir(), 'throughline-fault-'));
  readonly #cluster: PostgresCluster | null;
  readonly #pids = new Set<number>();
  #server: ServerProcess | undefined;

  private constructor(cluster: PostgresCluster | null) {
    this.#cluster = cluster;
  }

  /** @returns null where the engine is PostgreSQL and the machine has none. */
  static async open(engine: Engine): Promise<Installation | null> {
    const cluster = engine === 'postgres' ? await startCluster() : null;
    if (engine === 'postgres' && !cluster) return null;
    const installation = new Installation(cluster);
    await installation.start();
    return installation;
  }

  get server(): ServerProcess {
    if (!this.#server) throw new Error('The server was not started.');
    return this.#server;
  }

  get databasePid(): number | null {
    return this.#cluster ? this.#cluster.postmaster() : enginePid(this.directory);
  }

  async start(): Promise<void> {
    const { directory } = this;
    // Clients that hold on find it where it was.
    const port = this.#server && new URL(this.#server.url).port;
    this.#server = await startServer({ directory, databaseUrl: this.#cluster?.url, port });
    this.#remember(this.server.pid);
    this.#remember(this.databasePid);
  }

  /** SIGKILL; for both at the same moment. */
  async kill(target: Target): Promise<void> {
    const victims: (number | null | undefined)[] = [];
    if (target === 'backend') victims.push(await this.#cluster?.backend());
    if (target === 'database' || target === 'both') victims.push(this.databasePid);
    if (target === 'server' || target === 'both') victims.push(this.server.pid);
    for (const pid of victims) {
      if (!pid) throw new Error(`There is no process to kill as ${target}.`);
      process.kill(pid, 'SIGKILL');
      this.#remember(pid);
    }
  }

  /** Brings back what does not come back by itself; resolves when the whole answers again. */
  async recover(target: Target, formerDatabasePid: number | null): Promise<void> {
    const isDatabaseGone = target === 'database' || target === 'both';
    if (this.#cluster && isDatabaseGone) await this.#cluster.restart();
    if (target === 'server' || target === 'both') {
      await this.server.ended;
      return this.start();
    }
    if (this.#cluster) await this.#cluster.ready();
    else {
      await waitFor('the engine has another process', () =>
        this.databasePid === formerDatabasePid ? null : this.databasePid,
      );
    }
    await untilReady(this.server.url);
    this.#remember(this.databasePid);
  }

  /** A look past the server, at what is stored. */
  async look<T>(work: (sql: pg.Client) => Promise<T>): Promise<T> {
    const socket = { host: join(this.directory, 'run'), user: 'postgres', database: 'postgres' };
    const sql = new pg.Client(this.#cluster ? this.#cluster.url : socket);
    await sql.connect();
    try {
      return await work(sql);
    } finally {
      await sql.end();
    }
  }

  /** SIGTERM: what does not end as it should. */
  async stopServer(): Promise<string[]> {
    const { child, ended, output } = this.server;
    child.kill('SIGTERM');
    const { code, signal } = await ended;
    return code === 0 ? [] : [`SIGTERM ended the server with ${signal ?? code}: ${output()}`];
  }

  /** Ends everything and removes the files: which processes had to be killed for it. */
  async remove(): Promise<string[]> {
    this.server.child.kill('SIGTERM');
    await this.server.ended;
    const folder = this.#cluster?.directory ?? this.directory;
    await this.#cluster?.stop();
    const left = (): number[] =>
      [...new Set([...this.#pids, ...processesAt(this.directory), ...processesAt(folder)])].filter(
        isRunning,
      );
    await waitFor('all processes are gone', () => left().length === 0 || null, GONE_MS_MAX).catch(
      () => null,
    );
    const faults = left().map((pid) => {
      process.kill(pid, 'SIGKILL');
      return `process ${pid} was left behind`;
    });
    rmSync(this.directory, { recursive: true, force: true });
    return faults;
  }

  #remember(pid: number | null): void {
    if (pid) this.#pids.add(pid);
  }
}

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startPostgres } from '@throughline/testing';
import pg from 'pg';
import { waitFor } from './server-process.ts';

/** A PostgreSQL that can be killed and started again on the same files. */
export interface PostgresCluster {
  url: string;
  directory: string;
  postmaster: () => number;
  /** A backend that serves Throughline, if one is busy enough to be seen. */
  backend: () => Promise<number | null>;
  restart: () => Promise<void>;
  /** Resolves when it takes clients. */
  ready: () => Promise<void>;
  stop: () => Promise<void>;
}

const RESTARTS_MAX = 100;
const RESTART_PAUSE_MS = 50;

/** @returns null where the machine has no PostgreSQL. */
export async function startCluster(): Promise<PostgresCluster | null> {
  const original = await startPostgres({ isFsyncOn: true });
  if (!original) return null;
  const { url, directory } = original;
  let pid = original.pid;
  let own: ChildProcess | null = null;

  async function restart(): Promise<void> {
    // It refuses for as long as backends of the killed postmaster have its shared memory.
    for (let tries = 0; tries < RESTARTS_MAX; tries += 1) {
      own = spawnAsBefore(directory);
      pid = own.pid ?? 0;
      const ended = once(own, 'exit').then(() => 'ended' as const);
      if ((await Promise.race([ended, untilAnswers(url)])) !== 'ended') return;
      await pause(RESTART_PAUSE_MS);
    }
    throw new Error('PostgreSQL did not start again.');
  }

  return {
    url,
    directory,
    postmaster: () => pid,
    backend: () => busyBackend(url),
    restart,
    ready: () => untilAnswers(url),
    async stop() {
      const isUp = own && own.exitCode === null && own.signalCode === null;
      if (own && isUp) {
        own.kill('SIGINT');
        await once(own, 'exit');
      }
      await original.stop();
    },
  };
}

/** With the very arguments of its first start, which PostgreSQL keeps beside its files. */
function spawnAsBefore(directory: string): ChildProcess {
  const kept = readFileSync(join(directory, 'postmaster.opts'), 'utf8').trim();
  const [, program = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(kept) ?? [];
  const parameters = [...rest.matchAll(/"([^"]*)"/g)].map(([, parameter]) => parameter ?? '');
  const { uid, gid } = statSync(directory);
  return spawn(program, parameters, {
    ...(process.getuid?.() === 0 && { uid, gid }),
    cwd: join(directory, '..'),
    env: { LC_ALL: 'C', TZ: 'UTC' },
    stdio: 'ignore',
  });
}

async function untilAnswers(url: string): Promise<void> {
  await waitFor('PostgreSQL answers', () => ask(url, 'SELECT 1 AS value'));
}

function busyBackend(url: string): Promise<number | null> {
  return ask(
    url,
    `SELECT pid AS value FROM pg_stat_activity WHERE application_name = 'throughline'
     ORDER BY state = 'active' DESC, xact_start NULLS LAST LIMIT 1`,
  );
}

async function ask(url: string, query: string): Promise<number | null> {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ value: number }>(query);
    return rows[0]?.value ?? null;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
}

import type { Client } from 'pg';
import type { EngineConnection } from './child-messages.ts';

/** Write-ahead log after which a checkpoint is due, in bytes: it bounds the log and the recovery. */
const CHECKPOINT_BYTES = 32 * 1024 ** 2;
/** A checkpoint is due after this long even for a little log, in milliseconds. */
const CHECKPOINT_MS = 5 * 60_000;

interface MaintenanceOptions {
  connection: EngineConnection;
  everyMs: number;
  /** Whether clients use or want the engine now; then maintenance waits for a better moment. */
  isBusy: () => boolean;
  onError: (error: unknown) => void;
}

/** Stops and waits for the piece of work under way. */
export type StopMaintenance = () => Promise<void>;

/**
 * Does what PostgreSQL's checkpointer and autovacuum do: the single-user mode inside PGlite has neither,
 * so its log would grow for ever and the planner would never see a statistic.
 */
export function startMaintenance(options: MaintenanceOptions): StopMaintenance {
  const state: State = { checkpointedMs: performance.now() };
  let running = Promise.resolve();
  let isStopped = false;
  const timer = setInterval(() => {
    if (options.isBusy() || isStopped) return;
    running = running.then(() => maintain(options, state)).catch(options.onError);
  }, options.everyMs);
  timer.unref();

  return async () => {
    isStopped = true;
    clearInterval(timer);
    await running;
  };
}

interface State {
  checkpointedMs: number;
}

async function maintain(options: MaintenanceOptions, state: State): Promise<void> {
  const client = await connect(options.connection);
  try {
    await checkpointWhenDue(client, state);
    for (const command of await dueCommands(client)) {
      if (options.isBusy()) return;
      await client.query(command);
    }
  } finally {
    await client.end();
  }
}

async function connect(connection: EngineConnection): Promise<Client> {
  // Late: the first start of the engine need not wait for a client that is used much later.
  const pg = await import('pg');
  const client = new pg.default.Client(connection);
  // Ends with the server; a query under way rejects by itself.
  client.on('error', () => {});
  await client.connect();
  return client;
}

async function checkpointWhenDue(client: Client, state: State): Promise<void> {
  const { rows } = await client.query<{ bytes: string }>(
    'SELECT (pg_current_wal_insert_lsn() - redo_lsn)::text AS bytes FROM pg_control_checkpoint()',
  );
  const bytes = Number(rows[0]?.bytes ?? 0);
  const isOld = performance.now() - state.checkpointedMs > CHECKPOINT_MS;
  // A checkpoint itself writes a little, which is no reason for the next.
  const isDue = bytes > CHECKPOINT_BYTES || (isOld && bytes > 8192);
  if (!isDue) return;
  await client.query('CHECKPOINT');
  state.checkpointedMs = performance.now();
}

/**
 * PostgreSQL's own thresholds (autovacuum_*_threshold and _scale_factor, at their defaults).
 * https://www.postgresql.org/docs/current/routine-vacuuming.html#AUTOVACUUM
 */
const dueTables = `
  SELECT format('%I.%I', s.schemaname, s.relname) AS name,
         s.n_dead_tup > 50 + 0.2 * greatest(c.reltuples, 0)
           OR s.n_ins_since_vacuum > 1000 + 0.2 * greatest(c.reltuples, 0) AS "needsVacuum"
    FROM pg_stat_user_tables s JOIN pg_class c ON c.oid = s.relid
   WHERE s.n_dead_tup > 50 + 0.2 * greatest(c.reltuples, 0)
      OR s.n_ins_since_vacuum > 1000 + 0.2 * greatest(c.reltuples, 0)
      OR s.n_mod_since_analyze > 50 + 0.1 * greatest(c.reltuples, 0)`;

async function dueCommands(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; needsVacuum: boolean }>(dueTables);
  return rows.map(({ name, needsVacuum }) =>
    needsVacuum ? `VACUUM (ANALYZE) ${name}` : `ANALYZE ${name}`,
  );
}

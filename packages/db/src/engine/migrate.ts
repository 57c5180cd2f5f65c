import { randomUUID } from 'node:crypto';
import { Client, type ClientBase, type ClientConfig, type DatabaseError } from 'pg';
import { MigrationError } from './errors.ts';
import { readMigrations, type MigrationFile } from './migration-files.ts';
import {
  createRecordTable,
  insertRecord,
  pendingMigrations,
  readRecord,
} from './migration-record.ts';

/** The key of Prisma's own migration lock: its command line and we exclude each other. */
const ADVISORY_LOCK = 72_707_369;

interface MigrateOptions {
  /** How long a migration may wait for a lock on a table, while all others wait behind it. Default 15,000. */
  lockTimeoutMs?: number;
  /** Told each migration applied, with its time. */
  log?: (message: string) => void;
}

/**
 * Brings a database up to date, each migration in one transaction together with its record. Any number
 * of starting servers may call it at once: one applies a migration, the others wait and find it done.
 * @param directory the folder of migrations, in Prisma's layout
 * @returns the names of the migrations this call applied, in order; empty when there was nothing to do.
 * @throws MigrationError; what the failed migration did is rolled back, the ones before it stay.
 */
export async function migrate(
  connection: ClientConfig,
  directory: string,
  options: MigrateOptions = {},
): Promise<string[]> {
  const files = await readMigrations(directory);
  const client = new Client(connection);
  // A connection that breaks fails the statement under way; as an event it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const applied: string[] = [];
    for (const file of pendingMigrations(files, await readRecord(client))) {
      const startedMs = performance.now();
      if (!(await applyOnce(client, file, files, options))) continue;
      applied.push(file.name);
      options.log?.(`Migration ${file.name} (${Math.round(performance.now() - startedMs)} ms)`);
    }
    return applied;
  } finally {
    await client.end();
  }
}

/** False when another server was faster. */
async function applyOnce(
  client: ClientBase,
  file: MigrationFile,
  files: MigrationFile[],
  { lockTimeoutMs = 15_000 }: MigrateOptions,
): Promise<boolean> {
  await client.query('BEGIN');
  try {
    // Of the transaction, not of the session: the embedded engine has one session for all clients.
    await client.query(`SELECT pg_advisory_xact_lock(${ADVISORY_LOCK})`);
    const pending = pendingMigrations(files, await readRecord(client));
    const isPending = pending.some((other) => other.name === file.name);
    if (isPending) await apply(client, file, lockTimeoutMs);
    await client.query('COMMIT');
    return isPending;
  } catch (error) {
    // The first error counts; where the connection is gone, the server has rolled back by itself.
    await client.query('ROLLBACK').catch(() => undefined);
    throw error instanceof MigrationError ? error : failure(file, error as Error);
  }
}

async function apply(
  client: ClientBase,
  file: MigrationFile,
  lockTimeoutMs: number,
): Promise<void> {
  await client.query(createRecordTable);
  await client.query(`SET LOCAL lock_timeout = ${Math.round(lockTimeoutMs)}`);
  await client.query(file.sql);
  await client.query(insertRecord, [randomUUID(), file.checksum, file.name]);
}

function failure(file: MigrationFile, cause: Error): MigrationError {
  const { position, detail, hint } = cause as Partial<DatabaseError>;
  const line = position ? file.sql.slice(0, Number(position)).split('\n').length : null;
  const where = line ? ` (line ${line})` : '';
  const more = [detail, hint].filter(Boolean).map((text) => ` ${text}`);
  const message = `The migration ${file.name} failed${where}: ${cause.message}.${more.join('')}`;
  const outcome = 'It was rolled back; nothing of it is in the database.';
  return new MigrationError('FAILED', file.name, `${message} ${outcome}`, { cause });
}

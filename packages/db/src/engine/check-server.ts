import { Client, type ClientConfig } from 'pg';
import { DatabaseUrlError } from './errors.ts';

const MAJOR_MIN = 15;

export interface ServerReport {
  /** For people, such as `15.18`. */
  version: string;
  /** What the operator should know: an acknowledged write that might not survive. */
  warnings: string[];
}

interface ServerSettings {
  version: string;
  number: number;
  encoding: string;
  fsync: string;
  synchronousCommit: string;
  fullPageWrites: string;
  isReadOnly: boolean;
}

/** By `pg_settings` and not SHOW, which cannot be one statement. */
const settingsQuery = `
  SELECT current_setting('server_version') AS version,
         current_setting('server_version_num')::int AS number,
         current_setting('server_encoding') AS encoding,
         current_setting('fsync') AS fsync,
         current_setting('synchronous_commit') AS "synchronousCommit",
         current_setting('full_page_writes') AS "fullPageWrites",
         pg_is_in_recovery() OR current_setting('default_transaction_read_only') = 'on' AS "isReadOnly"`;

/**
 * Looks at a database before the server relies on it; one connection, one statement.
 * @throws DatabaseUrlError when it cannot be reached, is older than PostgreSQL 15, is read-only or not UTF-8.
 */
export async function checkServer(connection: ClientConfig): Promise<ServerReport> {
  const settings = await readSettings(connection);
  const { version, number, encoding, isReadOnly } = settings;
  if (Math.floor(number / 10_000) < MAJOR_MIN) {
    throw new DatabaseUrlError(
      `The database server is PostgreSQL ${version}; version ${MAJOR_MIN} or newer is needed.`,
    );
  }
  if (encoding !== 'UTF8') {
    throw new DatabaseUrlError(`The database is encoded in ${encoding}; UTF8 is needed.`);
  }
  if (isReadOnly) {
    throw new DatabaseUrlError(
      'The database is read-only (a standby?). Let DATABASE_URL name the primary server.',
    );
  }
  return { version, warnings: durabilityWarnings(settings) };
}

async function readSettings(connection: ClientConfig): Promise<ServerSettings> {
  const client = new Client(connection);
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<ServerSettings>(settingsQuery);
    if (!rows[0]) throw new Error('no answer');
    return rows[0];
  } catch (error) {
    // `pg` names host, user and database in its messages, never the password.
    throw new DatabaseUrlError(`The database cannot be reached: ${describe(error)}`, {
      cause: error,
    });
  } finally {
    await client.end().catch(() => undefined);
  }
}

// A name with several addresses fails with an AggregateError, whose own message is empty.
function describe(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(describe).join('; ');
  return error instanceof Error ? error.message : String(error);
}

function durabilityWarnings(settings: ServerSettings): string[] {
  const { fsync, synchronousCommit, fullPageWrites } = settings;
  const warnings: string[] = [];
  if (fsync !== 'on') warnings.push('fsync is off: a power cut can destroy the whole database.');
  if (synchronousCommit === 'off') {
    warnings.push('synchronous_commit is off: a crash can lose the last acknowledged changes.');
  }
  if (fullPageWrites !== 'on') {
    warnings.push('full_page_writes is off: a power cut can leave pages half written.');
  }
  return warnings;
}

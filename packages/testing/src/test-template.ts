import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureTemplate, migrate, type PoolConfig } from '@throughline/db';
import pg from 'pg';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const MIGRATIONS = join(root, 'prisma/migrations');
const MAINTENANCE_DATABASE = 'postgres';
/** Any number of our own: it keeps two runs from making the same template at once. */
const TEMPLATE_LOCK = 7_241_977;

/** Changes with every migration, so that a template of yesterday's tables is never taken. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(MIGRATIONS).toSorted()) {
    const folder = join(MIGRATIONS, name);
    if (statSync(folder).isDirectory())
      hash.update(name).update(readFileSync(join(folder, 'migration.sql')));
  }
  return hash.digest('hex').slice(0, 12);
}

/** A migrated data directory for the embedded engine; made once and kept until a migration changes. */
export function embeddedTemplate(): Promise<string> {
  return ensureTemplate({
    directory: join(root, '.cache', `test-database-${fingerprint()}`),
    prepare: async (connection) => void (await migrate(connection, MIGRATIONS)),
  });
}

/** The same server, another database. */
export function poolOf(url: string, database = MAINTENANCE_DATABASE): PoolConfig {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return { connectionString: other.href };
}

/** Runs statements on a server's maintenance database, one after the other. */
export async function onServer<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(poolOf(url));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A migrated database on the server to make others from: its name. */
export function serverTemplate(url: string): Promise<string> {
  const name = `throughline_test_template_${fingerprint()}`;
  return onServer(url, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount) return name;
    // Under another name until it is complete: what is left of a broken run is never taken for it.
    const draft = `${name}_draft`;
    await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${draft}`);
    await migrate(poolOf(url, draft), MIGRATIONS);
    await client.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
    return name;
  });
}

export function dropServerTemplate(url: string): Promise<unknown> {
  const name = `throughline_test_template_${fingerprint()}`;
  return onServer(url, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
}

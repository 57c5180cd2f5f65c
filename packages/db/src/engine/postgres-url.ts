import type { PoolConfig } from 'pg';
import { checkServer } from './check-server.ts';
import { DatabaseUrlError } from './errors.ts';

const SERVER_CONNECTIONS = 10;
/** Prisma's own parameters, which `pg` would hand on to the server, and the server refuse. */
const prismaParameters = [
  'schema',
  'connection_limit',
  'pool_timeout',
  'connect_timeout',
  'socket_timeout',
  'pgbouncer',
  'statement_cache_size',
];

/**
 * Checks the PostgreSQL server at a URL, and gives what a pool needs to reach it. Settings that let an
 * acknowledged write be lost are told to `warn`.
 * @throws DatabaseUrlError when it cannot be reached, is older than PostgreSQL 15 or cannot be used.
 */
export async function readDatabaseUrl(
  databaseUrl: string,
  warn: (message: string) => void,
): Promise<PoolConfig> {
  const pool = serverPool(databaseUrl);
  const { warnings } = await checkServer(pool);
  for (const warning of warnings) warn(warning);
  return pool;
}

/**
 * How a pool reaches the server named by DATABASE_URL. `connection_limit` sets the pool's size
 * (default 10), `connect_timeout` the seconds to wait for a connection (default 10).
 * @throws DatabaseUrlError, whose message never has the password.
 */
export function serverPool(databaseUrl: string): PoolConfig {
  const url = parseDatabaseUrl(databaseUrl);
  const max = positiveParameter(url, 'connection_limit') ?? SERVER_CONNECTIONS;
  const connectSeconds = positiveParameter(url, 'connect_timeout') ?? 10;
  const schema = url.searchParams.get('schema');
  if (schema && schema !== 'public') {
    throw new DatabaseUrlError('DATABASE_URL: only the schema "public" is supported.');
  }
  for (const name of prismaParameters) url.searchParams.delete(name);
  return {
    connectionString: url.href,
    max,
    connectionTimeoutMillis: connectSeconds * 1000,
    keepAlive: true,
    application_name: 'throughline',
  };
}

function parseDatabaseUrl(databaseUrl: string): URL {
  const expected = 'expected postgresql://user:password@host:5432/database';
  if (!URL.canParse(databaseUrl)) {
    throw new DatabaseUrlError(`DATABASE_URL is no URL: ${expected}.`);
  }
  const url = new URL(databaseUrl);
  if (url.protocol !== 'postgresql:' && url.protocol !== 'postgres:') {
    throw new DatabaseUrlError(`DATABASE_URL begins with ${url.protocol}//: ${expected}.`);
  }
  if (url.pathname.length < 2) {
    throw new DatabaseUrlError(`DATABASE_URL names no database: ${expected}.`);
  }
  return url;
}

function positiveParameter(url: URL, name: string): number | null {
  const text = url.searchParams.get(name);
  if (text === null) return null;
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new DatabaseUrlError(`DATABASE_URL: ${name} must be a whole number above 0.`);
}

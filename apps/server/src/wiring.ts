import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import {
  createChangeFeed,
  createClient,
  createStores,
  migrate,
  readDatabaseUrl,
  superviseEmbedded,
  type PoolConfig,
} from '@throughline/db';
import type { Context } from '@throughline/services/ports';
import { v7 as newId } from 'uuid';
import type { Logger } from 'pino';
import type { Settings } from './environment.ts';

const MIGRATIONS = fileURLToPath(new URL('../../../prisma/migrations', import.meta.url));
const READY_MS_MAX = 2000;

/** The world of the verbs, on a real database, and how to leave it. */
export interface Wiring {
  world: Pick<Context, 'stores' | 'clock' | 'newId'>;
  isReady: () => Promise<boolean>;
  close: () => Promise<void>;
}

/** Opens the database that the settings name, brings it up to date, and puts the stores on it. */
export async function wire(
  settings: Settings,
  log: Logger,
  onLost: (reason: string) => void,
): Promise<Wiring> {
  const database = settings.databaseUrl
    ? {
        pool: await readDatabaseUrl(settings.databaseUrl, (message) => log.warn(message)),
        close: async () => {},
      }
    : await openEmbedded(settings, log, onLost);
  try {
    const applied = await migrate(database.pool, MIGRATIONS);
    if (applied.length > 0) log.info({ migrations: applied }, 'migrations applied');
  } catch (error) {
    await database.close();
    throw error;
  }
  const client = createClient(database.pool, {
    onPoolError: (error) => log.warn({ error }, 'a database connection broke'),
  });
  const feed = createChangeFeed(database.pool, {
    onError: (error) => log.warn({ error }, 'the connection that tells of changes broke'),
  });

  return {
    world: { stores: createStores(client, feed), clock: () => new Date(), newId },
    isReady: () => answers(client.$queryRaw`SELECT 1`),
    close: async () => {
      await feed.close();
      await client.$disconnect();
      await database.close();
    },
  };
}

async function openEmbedded(
  settings: Settings,
  log: Logger,
  onLost: (reason: string) => void,
): Promise<{ pool: PoolConfig; close: () => Promise<void> }> {
  const engine = await superviseEmbedded({
    directory: join(settings.dataDirectory),
    log: (level, message) => log[level]({ part: 'engine' }, message),
    onLost,
  });
  // The engine runs one transaction at a time: more connections would only wait inside.
  return { pool: { ...engine.connection, max: 5 }, close: () => engine.close() };
}

async function answers(query: Promise<unknown>): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(resolve, READY_MS_MAX, false);
  const answered = query.then(
    () => true,
    () => false,
  );
  return Promise.race([answered, late]).finally(() => clearTimeout(timer));
}

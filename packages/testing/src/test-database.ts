import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createChangeFeed,
  createClient,
  createStores,
  openEmbedded,
  type PoolConfig,
  type PrismaClient,
} from '@throughline/db';
import type { Stores } from '@throughline/services/ports';
import { StatementLog } from './statement-log.ts';
import { embeddedTemplate, onServer, poolOf, serverTemplate } from './test-template.ts';

/** A migrated, empty database that belongs to one test file, and goes with it. */
export interface TestDatabase {
  stores: Stores;
  client: PrismaClient;
  engine: 'embedded' | 'server';
  /** What the client sent; see {@link StatementLog.during}. */
  statements: StatementLog;
  /** For clients of other kinds: `new pg.Client(database.connection)`. */
  connection: PoolConfig;
  /** The same database on connections of their own, as another server process has it. */
  elsewhere(): Stores;
  close(): Promise<void>;
}

/** The embedded engine works through its clients one by one; a server serves this many at once. */
const CONNECTIONS = { embedded: 5, server: 12 };

/**
 * Opens a fresh database: on the PostgreSQL server at THROUGHLINE_TEST_DATABASE_URL where that is set,
 * else on the embedded engine. Both are copies of a template, made within a fifth of a second.
 */
export async function openTestDatabase(
  // oxlint-disable-next-line node/no-process-env -- which engine a test runs on is no setting of the product
  url = process.env['THROUGHLINE_TEST_DATABASE_URL'],
): Promise<TestDatabase> {
  const engine = url ? 'server' : 'embedded';
  const { connection, remove } = url ? await createOnServer(url) : await createEmbedded();
  const statements = new StatementLog();
  const closers: (() => Promise<void>)[] = [];

  const connect = (max: number, onStatement?: (sql: string) => void) => {
    const client = createClient({ ...connection, max }, onStatement ? { onStatement } : {});
    const feed = createChangeFeed(connection);
    closers.push(
      () => feed.close(),
      () => client.$disconnect(),
    );
    return { client, stores: createStores(client, feed) };
  };

  return {
    ...connect(CONNECTIONS[engine], statements.add),
    engine,
    statements,
    connection,
    elsewhere: () => connect(2).stores,
    async close() {
      for (const close of closers) await close();
      await remove();
    },
  };
}

interface Created {
  connection: PoolConfig;
  remove: () => Promise<void>;
}

async function createOnServer(url: string): Promise<Created> {
  const template = await serverTemplate(url);
  const name = `throughline_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(url, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  return {
    connection: poolOf(url, name),
    remove: async () =>
      void (await onServer(url, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`))),
  };
}

async function createEmbedded(): Promise<Created> {
  const templateDirectory = await embeddedTemplate();
  const directory = await mkdtemp(join(tmpdir(), 'throughline-test-'));
  const engine = await openEmbedded({ directory, templateDirectory, isPowerSafe: false });
  return {
    connection: engine.connection,
    remove: async () => {
      await engine.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/**
 * How often a property is tried: the rules are the same on both engines, and the embedded one, which works
 * through its clients one by one, tries them less often.
 */
export function runsOn({ engine }: TestDatabase, count: number): number {
  return engine === 'server' ? count : Math.ceil(count / 4);
}

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@throughline/testing';
import type { Client, ClientConfig } from 'pg';
import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest';
import { openEmbedded } from '../../src/engine/embedded.ts';
import { migrate } from '../../src/engine/migrate.ts';
import { connect, emptyTemplate, temporaryDirectory } from './support.ts';

const NOTES = '20260101000000_notes';
const TAGS = '20260102000000_tags';

function migrationFolder(migrations: Record<string, string>): string {
  const directory = temporaryDirectory();
  for (const [name, sql] of Object.entries(migrations)) addMigration(directory, name, sql);
  return directory;
}

function addMigration(directory: string, name: string, sql: string): void {
  mkdirSync(join(directory, name), { recursive: true });
  writeFileSync(join(directory, name, 'migration.sql'), sql);
}

const both = {
  [NOTES]: 'CREATE TABLE note (id int PRIMARY KEY);',
  [TAGS]: 'CREATE TABLE tag (id int PRIMARY KEY);\nINSERT INTO tag VALUES (1);',
};

async function recorded(client: Client): Promise<unknown[]> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT migration_name AS name FROM _prisma_migrations ORDER BY name',
  );
  return rows.map(({ name }) => name);
}

/** Gives each test an empty database on one engine. */
interface Databases {
  create: (context: TestContext) => Promise<ClientConfig>;
  stop: () => Promise<void>;
}

async function embeddedDatabases(): Promise<Databases> {
  const directory = await mkdtemp(join(tmpdir(), 'throughline-test-'));
  const templateDirectory = await emptyTemplate();
  const engine = await openEmbedded({ directory, templateDirectory, isPowerSafe: false });
  return {
    async create() {
      await execute(engine.connection, 'DROP SCHEMA public CASCADE; CREATE SCHEMA public');
      return engine.connection;
    },
    async stop() {
      await engine.close();
      await rm(directory, { recursive: true });
    },
  };
}

async function serverDatabases(): Promise<Databases> {
  const server = await startPostgres();
  let count = 0;
  return {
    async create({ skip }) {
      if (!server) return skip('No PostgreSQL is installed on this machine.');
      count += 1;
      await execute({ connectionString: server.url }, `CREATE DATABASE test_${count}`);
      return { connectionString: server.url.replace(/postgres$/, `test_${count}`) };
    },
    stop: async () => server?.stop(),
  };
}

async function execute(connection: ClientConfig, sql: string): Promise<void> {
  await (await connect(connection)).query(sql);
}

describe.each([
  { engine: 'the embedded engine', start: embeddedDatabases },
  { engine: 'a PostgreSQL server', start: serverDatabases },
])('on $engine', ({ start }) => {
  let databases: Databases | undefined;
  beforeAll(async () => {
    databases = await start();
  });
  afterAll(() => databases?.stop());
  const create = (context: TestContext): Promise<ClientConfig> => {
    if (!databases) throw new Error('The databases did not start.');
    return databases.create(context);
  };

  test('migrations are applied in order, once, and a second start finds nothing to do', async (context) => {
    const connection = await create(context);
    const directory = migrationFolder(both);
    expect(await migrate(connection, directory)).toEqual([NOTES, TAGS]);
    expect(await migrate(connection, directory)).toEqual([]);
    expect(await recorded(await connect(connection))).toEqual([NOTES, TAGS]);
  });

  test('of several servers that start at once each migration is applied by one', async (context) => {
    const connection = await create(context);
    const directory = migrationFolder(both);
    const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(connection, directory)));
    expect(applied.flat().toSorted()).toEqual([NOTES, TAGS]);
    const { rows } = await (await connect(connection)).query('SELECT count(*)::int AS n FROM tag');
    expect(rows).toEqual([{ n: 1 }]);
  });

  test('a failed migration leaves nothing behind, says where it failed, and can be put right', async (context) => {
    const connection = await create(context);
    const directory = migrationFolder(both);
    addMigration(directory, TAGS, 'CREATE TABLE tag (id int);\nSELECT 1;\nSELECT nothing;');
    await expect(migrate(connection, directory)).rejects.toMatchObject({
      code: 'FAILED',
      migration: TAGS,
      message: expect.stringContaining('(line 3)'),
    });
    const client = await connect(connection);
    expect(await recorded(client)).toEqual([NOTES]);
    await expect(client.query('SELECT FROM tag')).rejects.toMatchObject({ code: '42P01' });

    addMigration(directory, TAGS, both[TAGS] ?? '');
    expect(await migrate(connection, directory)).toEqual([TAGS]);
  });

  test('a migration that was changed after it was applied is refused', async (context) => {
    const connection = await create(context);
    const directory = migrationFolder(both);
    await migrate(connection, directory);
    addMigration(directory, NOTES, 'CREATE TABLE note (id bigint PRIMARY KEY);');
    const refusal = { code: 'CHANGED', migration: NOTES };
    await expect(migrate(connection, directory)).rejects.toMatchObject(refusal);
  });

  test('a database that is newer than the program is refused', async (context) => {
    const connection = await create(context);
    const directory = migrationFolder(both);
    await migrate(connection, directory);
    rmSync(join(directory, TAGS), { recursive: true });
    const refusal = { code: 'DATABASE_NEWER', migration: TAGS };
    await expect(migrate(connection, directory)).rejects.toMatchObject(refusal);
  });

  test('the line ends that Git gives a file do not change a migration', async (context) => {
    const connection = await create(context);
    const directory = migrationFolder(both);
    await migrate(connection, directory);
    addMigration(directory, TAGS, (both[TAGS] ?? '').replaceAll('\n', '\r\n'));
    expect(await migrate(connection, directory)).toEqual([]);
  });

  test('a migration that would end our transaction is refused before anything runs', async (context) => {
    const connection = await create(context);
    const directory = migrationFolder({ ...both, [TAGS]: 'CREATE TABLE tag (id int);\nCOMMIT;' });
    await expect(migrate(connection, directory)).rejects.toMatchObject({ code: 'INVALID_FOLDER' });
  });
});

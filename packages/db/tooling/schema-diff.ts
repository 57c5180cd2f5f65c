import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DiffTarget } from '@prisma/schema-engine-wasm';
import pg from 'pg';
import type { EngineConnection } from '../src/engine/child-messages.ts';
import { ENGINE_MAJOR } from '../src/engine/cluster.ts';
import { openEmbedded } from '../src/engine/embedded.ts';
import { migrate } from '../src/engine/migrate.ts';
import { readMigrations } from '../src/engine/migration-files.ts';
import { ensureTemplate } from '../src/engine/template.ts';
import { withSchemaEngine } from './schema-engine.ts';
import { managedStatements, unmanagedNames } from './schema-statements.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Where the schema and its migrations lie. */
export const migrationsDirectory = join(root, 'prisma/migrations');
export const schemaFile = join(root, 'prisma/schema.prisma');

/**
 * The statements that lead from what the migrations make to what schema.prisma says; none when they
 * agree. Checks, triggers, functions, views, partial and expression indexes are no part of it, nor is
 * what a migration names in a comment `-- not in schema.prisma: name, table.column`.
 */
export async function diffSchema(
  migrations = migrationsDirectory,
  schema = schemaFile,
): Promise<string[]> {
  const files = await readMigrations(migrations);
  return withShadowDatabase(async (connection) => {
    await migrate(connection, migrations);
    const script = await diffDatabase(connection, schema);
    return managedStatements(script, {
      names: new Set(files.flatMap(({ sql }) => unmanagedNames(sql))),
      generatedColumns: await readGeneratedColumns(connection),
    });
  });
}

async function diffDatabase(connection: EngineConnection, schema: string): Promise<string> {
  const files = [{ path: schema, content: await readFile(schema, 'utf8') }];
  // A "datasource" is the database behind the engine's adapter, whatever the schema says of it.
  const from: DiffTarget = { tag: 'schemaDatasource', files, configDir: dirname(schema) };
  const to: DiffTarget = { tag: 'schemaDatamodel', files };
  const filters = { externalTables: [], externalEnums: [] };
  return withSchemaEngine({ ...connection, max: 2 }, async (engine) => {
    const { stdout } = await engine.diff({ from, to, script: true, exitCode: null, filters });
    return stdout ?? '';
  });
}

async function readGeneratedColumns(connection: EngineConnection): Promise<Set<string>> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `SELECT table_name || '.' || column_name AS name
         FROM information_schema.columns WHERE is_generated = 'ALWAYS'`,
    );
    return new Set(rows.map(({ name }) => name));
  } finally {
    await client.end();
  }
}

async function withShadowDatabase<T>(
  work: (connection: EngineConnection) => Promise<T>,
): Promise<T> {
  const templateDirectory = await ensureTemplate({
    directory: join(root, '.cache', `empty-database-${ENGINE_MAJOR}`),
  });
  const directory = await mkdtemp(join(tmpdir(), 'throughline-shadow-'));
  try {
    const engine = await openEmbedded({ directory, templateDirectory, isPowerSafe: false });
    try {
      return await work(engine.connection);
    } finally {
      await engine.close();
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

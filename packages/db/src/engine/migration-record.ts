import type { ClientBase } from 'pg';
import { MigrationError } from './errors.ts';
import { hasChecksum, type MigrationFile } from './migration-files.ts';

/** Prisma's own definition, so that its tools can read what we applied, and we what they did. */
export const createRecordTable = `
  CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                  VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum"            VARCHAR(64) NOT NULL,
    "finished_at"         TIMESTAMPTZ,
    "migration_name"      VARCHAR(255) NOT NULL,
    "logs"                TEXT,
    "rolled_back_at"      TIMESTAMPTZ,
    "started_at"          TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0
  )`;

export const insertRecord = `
  INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, applied_steps_count)
  VALUES ($1, $2, clock_timestamp(), $3, 1)`;

interface AppliedMigration {
  name: string;
  checksum: string;
  isFinished: boolean;
}

/** What the database says was applied to it; empty for a new one. */
export async function readRecord(client: ClientBase): Promise<AppliedMigration[]> {
  // Not by to_regclass: it may answer from a cache that has not yet heard of the server before us.
  const table = await client.query(
    `SELECT FROM pg_tables WHERE schemaname = current_schema() AND tablename = '_prisma_migrations'`,
  );
  if (table.rowCount === 0) return [];
  const { rows } = await client.query<AppliedMigration>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS "isFinished"
       FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return rows;
}

/**
 * The migrations that the database still lacks.
 * @throws MigrationError CHANGED, DATABASE_NEWER, HALF_APPLIED when the two histories do not fit.
 */
export function pendingMigrations(
  files: MigrationFile[],
  applied: AppliedMigration[],
): MigrationFile[] {
  const fileOf = new Map(files.map((file) => [file.name, file]));
  for (const row of applied) assertFits(row, fileOf.get(row.name));
  const appliedNames = new Set(applied.map((row) => row.name));
  return files.filter((file) => !appliedNames.has(file.name));
}

function assertFits(row: AppliedMigration, file: MigrationFile | undefined): void {
  const fail = (code: MigrationError['code'], message: string): never => {
    throw new MigrationError(code, row.name, message);
  };
  if (!file) {
    fail(
      'DATABASE_NEWER',
      `The database has the migration ${row.name}, which this version of the program does not know: ` +
        'the database is newer. Start the newer version, or restore a backup made by this one.',
    );
  } else if (!row.isFinished) {
    fail(
      'HALF_APPLIED',
      `The migration ${row.name} was begun by another tool and never finished. Restore a backup, or put ` +
        'the database right by hand and mark it with `prisma migrate resolve`.',
    );
  } else if (!hasChecksum(file, row.checksum)) {
    fail(
      'CHANGED',
      `The migration ${row.name} was changed after it had been applied to this database. ` +
        'Put the file back as it was and write a new migration for the change.',
    );
  }
}

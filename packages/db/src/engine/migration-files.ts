import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MigrationError } from './errors.ts';

export interface MigrationFile {
  /** The folder's name: `<yyyymmddhhmmss>_<name>`; migrations are applied in its order. */
  name: string;
  sql: string;
  /** SHA-256 of the file, in hex. */
  checksum: string;
}

const folderName = /^\d{14}_[\w-]+$/;
const ownTransaction =
  /^\s*(begin|start\s+transaction|commit|rollback)(\s+work|\s+transaction)?\s*;/im;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Reads a folder in Prisma's layout (`<timestamp>_<name>/migration.sql`), in order of application.
 * @throws MigrationError INVALID_FOLDER
 */
export async function readMigrations(directory: string): Promise<MigrationFile[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(folders.toSorted().map((name) => readMigration(directory, name)));
}

async function readMigration(directory: string, name: string): Promise<MigrationFile> {
  const file = join(directory, name, 'migration.sql');
  if (!folderName.test(name) || !existsSync(file)) {
    const expected = 'expected <yyyymmddhhmmss>_<name>/migration.sql';
    throw new MigrationError('INVALID_FOLDER', name, `${join(directory, name)}: ${expected}.`);
  }
  const sql = await readFile(file, 'utf8');
  if (ownTransaction.test(sql)) {
    const why = 'each migration runs in a transaction of ours, which it must not begin or end';
    throw new MigrationError('INVALID_FOLDER', name, `${file}: ${why}.`);
  }
  return { name, sql, checksum: sha256(sql) };
}

/** Whether a recorded checksum is this file's, whatever line ends Git gave it on this machine. */
export function hasChecksum(migration: MigrationFile, checksum: string): boolean {
  if (migration.checksum === checksum) return true;
  const unix = migration.sql.replaceAll('\r\n', '\n');
  return [unix, unix.replaceAll('\n', '\r\n')].some((sql) => sha256(sql) === checksum);
}

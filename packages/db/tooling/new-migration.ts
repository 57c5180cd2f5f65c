import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readMigrations } from '../src/engine/migration-files.ts';

const second = 1000;

/**
 * Writes `<yyyymmddhhmmss>_<name>/migration.sql` behind all migrations there are.
 * @returns the file's path.
 */
export async function writeMigration(
  directory: string,
  name: string,
  statements: string[],
): Promise<string> {
  const folder = join(directory, `${await nextTimestamp(directory)}_${folderName(name)}`);
  await mkdir(folder);
  const file = join(folder, 'migration.sql');
  await writeFile(file, `${statements.join('\n\n')}\n`);
  return file;
}

function folderName(name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g);
  if (!words) throw new Error(`"${name}" is no name for a migration: use letters and digits.`);
  return words.join('_').slice(0, 200);
}

// Never before the last one, whatever the clock says: order is what a migration lives by.
async function nextTimestamp(directory: string): Promise<string> {
  const last = (await readMigrations(directory)).at(-1)?.name.slice(0, 14);
  const now = timestamp(Date.now());
  return last && last >= now ? timestamp(parseTimestamp(last) + second) : now;
}

const timestamp = (ms: number): string =>
  new Date(ms).toISOString().replaceAll(/\D/g, '').slice(0, 14);

function parseTimestamp(text: string): number {
  const iso = text.replace(/(....)(..)(..)(..)(..)(..)/, '$1-$2-$3T$4:$5:$6Z');
  return Date.parse(iso);
}

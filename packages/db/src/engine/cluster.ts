import { constants, cpSync, existsSync } from 'node:fs';
import { chmod, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { EngineStartError } from './errors.ts';
import { syncPath, syncTree } from './sync-tree.ts';

/** The PostgreSQL inside PGlite; its files have no other version's format. */
export const ENGINE_MAJOR = '18';

interface ClusterOptions {
  directory: string;
  isPowerSafe: boolean;
  /** Copied (its `pgdata`) instead of running initdb, which takes seconds. Must not be open. */
  templateDirectory?: string | undefined;
}

/** Where the database's files lie in a data directory. */
export const clusterDirectory = (directory: string): string => join(directory, 'pgdata');

/**
 * Makes `<directory>/pgdata` when it is missing. It is filled under another name and renamed, so that
 * a kill or a power cut on the way leaves no half of a database that the next start would take for one.
 */
export async function ensureCluster(options: ClusterOptions): Promise<'created' | 'existing'> {
  const cluster = clusterDirectory(options.directory);
  if (existsSync(join(cluster, 'PG_VERSION'))) {
    await assertVersion(cluster);
    return 'existing';
  }
  await assertEmpty(cluster);
  const staging = `${cluster}.new`;
  await rm(staging, { recursive: true, force: true });
  await (options.templateDirectory
    ? copyCluster(clusterDirectory(options.templateDirectory), staging)
    : initialise(staging));
  await chmod(staging, 0o700);
  if (options.isPowerSafe) await syncTree(staging);
  await rm(cluster, { recursive: true, force: true });
  await rename(staging, cluster);
  if (options.isPowerSafe) await syncPath(options.directory, true);
  return 'created';
}

async function initialise(staging: string): Promise<void> {
  const database = await PGlite.create({ fs: new NodeFS(staging) });
  await database.close();
}

// Copy-on-write where the file system can. The synchronous form is several times faster on a thousand
// small files, and nothing else waits for this process yet.
async function copyCluster(template: string, staging: string): Promise<void> {
  await assertVersion(template);
  cpSync(template, staging, { recursive: true, mode: constants.COPYFILE_FICLONE });
  await rm(join(staging, 'postmaster.pid'), { force: true });
}

async function assertVersion(cluster: string): Promise<void> {
  const version = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim();
  if (version === ENGINE_MAJOR) return;
  throw new EngineStartError(
    `${cluster} was written by PostgreSQL ${version}, this program has PostgreSQL ${ENGINE_MAJOR}. ` +
      'Start it with the version it was made with, back it up there and restore the backup here.',
  );
}

async function assertEmpty(cluster: string): Promise<void> {
  if (!existsSync(cluster) || (await readdir(cluster)).length === 0) return;
  throw new EngineStartError(
    `${cluster} is no database: it has files but no PG_VERSION. Restore it from a backup or move it away.`,
  );
}

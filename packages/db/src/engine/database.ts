import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { clusterDirectory } from './cluster.ts';
import { PowerSafeFileSystem } from './power-safe-file-system.ts';

/** Emscripten's exit status for a longjmp to PostgreSQL's main loop: an ordinary SQL error. */
const POSTGRES_MAIN_LONGJMP = 100;

/** Part of every database; a migration still says CREATE EXTENSION, as on any PostgreSQL. */
const extensions = { pg_trgm };

interface DatabaseOptions {
  directory: string;
  isPowerSafe: boolean;
  /** PostgreSQL's own log: starts, recoveries and what is fatal; never statements or their values. */
  onLog: (line: string) => void;
  /** Called at most once, when the engine can no longer be trusted. Must end the process. */
  onFatal: (reason: string) => void;
}

interface EngineModule {
  _PostgresMainLoopOnce: () => void;
}

/**
 * Opens the cluster of a data directory. The caller holds the directory's lock.
 * Every commit is on the disk before it is acknowledged, unless `isPowerSafe` is false.
 */
export async function openDatabase(options: DatabaseOptions): Promise<PGlite> {
  const cluster = clusterDirectory(options.directory);
  const database = await PGlite.create({
    fs: options.isPowerSafe ? new PowerSafeFileSystem(cluster) : new NodeFS(cluster),
    startParams: startParameters(options.isPowerSafe),
    extensions,
    onStderr: (line) => {
      options.onLog(line);
      return false;
    },
  });
  endOnUnknownFailure(database.Module, options.onFatal);
  return database;
}

function startParameters(isPowerSafe: boolean): string[] {
  const given = PGlite.defaultStartParams.filter((parameter) => parameter !== '-F');
  const settings = {
    fsync: isPowerSafe ? 'on' : 'off',
    // fdatasync() is an empty stub in the WebAssembly build, fsync() arrives at the file system.
    wal_sync_method: 'fsync',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    // Must be reached before the stack of JavaScript ends, which PostgreSQL cannot see (see embedded.ts).
    max_stack_depth: '256kB',
    // LOG ranks above ERROR here: a failed statement's values never get into the log.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    timezone: 'UTC',
  };
  return [
    ...given,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}

/**
 * PGlite swallows what PostgreSQL cannot handle (a stack overflow of JavaScript, a trap, an abort after
 * PANIC) and then answers later statements with success and no effect. Such an engine must end at once:
 * recovery on the next start knows what was committed.
 */
function endOnUnknownFailure(module: EngineModule, onFatal: (reason: string) => void): void {
  const runOnce = module._PostgresMainLoopOnce;
  module._PostgresMainLoopOnce = () => {
    try {
      runOnce();
    } catch (error) {
      if (!isSqlError(error)) onFatal(String(error));
      throw error;
    }
  };
}

function isSqlError(error: unknown): boolean {
  return (error as { status?: number } | null)?.status === POSTGRES_MAIN_LONGJMP;
}

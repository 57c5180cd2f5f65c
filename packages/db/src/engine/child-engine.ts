import type { PGlite } from '@electric-sql/pglite';
import type { ChildOptions, EngineConnection, LogLevel } from './child-messages.ts';
import { ensureCluster } from './cluster.ts';
import { openDatabase } from './database.ts';
import { createEngineQueue } from './engine-queue.ts';
import { listen } from './listen.ts';
import type { DirectoryLock } from './lock.ts';
import { startMaintenance } from './maintenance.ts';
import { removeTemporarySocketDirectory } from './socket-address.ts';

const IDLE_IN_TRANSACTION_MS_MAX = 120_000;

interface EngineRequest {
  options: ChildOptions;
  lock: DirectoryLock;
  log: (level: LogLevel, message: string) => void;
  onFatal: (reason: string) => void;
}

export interface RunningEngine {
  connection: EngineConnection;
  connectionCount: () => number;
  /** Rolls back what is open, writes a checkpoint and closes the files. The lock stays. */
  close: () => Promise<void>;
}

/** Opens a locked data directory and serves it. */
export async function startEngine(request: EngineRequest): Promise<RunningEngine> {
  const { options, lock, log, onFatal } = request;
  const { directory, isPowerSafe } = options;
  const left = lock.previous?.socketDirectory;
  if (left) removeTemporarySocketDirectory(left);
  await ensureCluster(options);
  const database = await openDatabase({
    directory,
    isPowerSafe,
    onLog: (line) => log(/ (FATAL|PANIC): /.test(line) ? 'error' : 'info', line),
    onFatal,
  });
  const parameters = await readParameters(database);
  const queue = createEngineQueue({
    engine: database,
    idleInTransactionMsMax: IDLE_IN_TRANSACTION_MS_MAX,
    onFatal,
  });
  const door = await listen({ directory, queue, parameters, transport: options.transport });
  const { server, connection, temporaryDirectory } = door;
  lock.announce({ socketDirectory: temporaryDirectory });
  const stopMaintenance = startMaintenance({
    connection,
    everyMs: options.maintenanceEveryMs,
    isBusy: queue.isBusy,
    onError: (error) => log('warn', `Maintenance of the database failed: ${String(error)}`),
  });

  return {
    connection,
    connectionCount: server.connectionCount,
    async close() {
      await stopMaintenance();
      await server.stop();
      await database.close();
      if (temporaryDirectory) removeTemporarySocketDirectory(temporaryDirectory);
    },
  };
}

/** What a PostgreSQL server reports of itself to every client that connects. */
const REPORTED =
  'server_version, server_encoding, client_encoding, application_name, DateStyle, IntervalStyle, ' +
  'TimeZone, integer_datetimes, standard_conforming_strings';

// Only before the first client: PGlite's own query functions and its wire interface don't mix.
async function readParameters(database: PGlite): Promise<Map<string, string>> {
  const { rows } = await database.query<{ name: string; setting: string }>(
    'SELECT name, setting FROM pg_settings WHERE name = ANY ($1)',
    [REPORTED.split(', ')],
  );
  return new Map(rows.map(({ name, setting }) => [name, setting]));
}

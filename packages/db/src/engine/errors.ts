import type { LockHolder } from './lock-holder.ts';

/** Another process holds the data directory. `holder` is null when it has not written its name yet. */
export class EngineLockedError extends Error {
  override readonly name = 'EngineLockedError';
  readonly directory: string;
  readonly holder: LockHolder | null;

  constructor(directory: string, holder: LockHolder | null) {
    super(lockedMessage(directory, holder));
    this.directory = directory;
    this.holder = holder;
  }
}

function lockedMessage(directory: string, holder: LockHolder | null): string {
  if (!holder) return `Another process holds the data directory ${directory}. ${ADVICE}`;
  const { pid, serverPid, host, since, state } = holder;
  const who = `process ${pid} (started by process ${serverPid} on ${host}, since ${since})`;
  const still = state === 'closing' ? ' is still closing it' : ' has it open';
  return `The data directory ${directory} is in use: ${who}${still}. ${ADVICE}`;
}

const ADVICE =
  'Talk to the server that is running, or stop it first, or set THROUGHLINE_DATA to another directory. ' +
  'Deleting lock files does not help: the operating system holds the lock for as long as that process lives.';

/** The engine did not start. The message says why; `log` has the engine's last lines. */
export class EngineStartError extends Error {
  override readonly name = 'EngineStartError';
  readonly log: string;

  constructor(message: string, log = '') {
    super(log ? `${message}\n${log}` : message);
    this.log = log;
  }
}

/** The database's migrations and the program's do not fit together, or one failed. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
  readonly code: 'CHANGED' | 'DATABASE_NEWER' | 'FAILED' | 'HALF_APPLIED' | 'INVALID_FOLDER';
  readonly migration: string;

  constructor(
    code: MigrationError['code'],
    migration: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.code = code;
    this.migration = migration;
  }
}

/** DATABASE_URL cannot be used: malformed, unreachable, or too old a server. */
export class DatabaseUrlError extends Error {
  override readonly name = 'DatabaseUrlError';
}

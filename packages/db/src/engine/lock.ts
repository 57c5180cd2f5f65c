import { mkdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { EngineLockedError, EngineStartError } from './errors.ts';
import {
  isCertainlyAlive,
  isFinishing,
  readLockHolder,
  removeLockHolder,
  writeLockHolder,
  type LockHolder,
} from './lock-holder.ts';
import { livenessOf, processIdentity } from './process-identity.ts';

const SQLITE_BUSY = 5;
const pollMs = 50;
/** A new holder gets this long to write its name before a refusal goes out without it. */
const graceMs = 500;

export interface DirectoryLock {
  /** What the holder before us left behind, when it did not release (killed). */
  readonly previous: LockHolder | null;
  /** Changes the record that others read. */
  announce: (change: Partial<Pick<LockHolder, 'state' | 'socketDirectory'>>) => void;
  release: () => void;
}

interface LockOptions {
  directory: string;
  serverPid: number;
  /** How long to wait for a holder that is shutting down. Default 10,000. */
  waitMs?: number;
}

/**
 * Takes the exclusive lock on a data directory, for as long as this process lives or until `release`.
 *
 * The lock is the operating system's, taken through SQLite's file locking (fcntl, LockFileEx), because
 * Node has none of its own: it needs no clean-up after a crash, so there is no stale lock to race for.
 * A holder that is shutting down is waited for; any other is refused at once.
 * @throws EngineLockedError naming the holder; EngineStartError where the file system has no locks.
 */
export async function acquireLock(options: LockOptions): Promise<DirectoryLock> {
  const { directory, waitMs = 10_000 } = options;
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const startedMs = performance.now();
  for (;;) {
    const handle = tryLock(directory);
    if (handle) return heldLock(handle, options);
    const waitedMs = performance.now() - startedMs;
    const holder = readLockHolder(directory);
    if (waitedMs >= Math.min(waitMs, patienceMs(holder))) {
      throw new EngineLockedError(directory, holder);
    }
    await delay(pollMs);
  }
}

function patienceMs(holder: LockHolder | null): number {
  if (holder && isFinishing(holder)) return Infinity;
  // A record of a dead process: the one that has the lock now has not written its own yet.
  const isNamed = holder !== null && livenessOf(holder.pid, holder.identity) !== 'dead';
  return isNamed ? 0 : graceMs;
}

function tryLock(directory: string): DatabaseSync | null {
  let handle: DatabaseSync | undefined;
  try {
    handle = new DatabaseSync(join(directory, 'engine.lock'), { timeout: 0 });
    // Nothing is ever written into it, so it needs no journal file beside it.
    handle.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return handle;
  } catch (error) {
    handle?.close();
    const { errcode, message } = error as Error & { errcode?: number };
    // The low byte is the primary code: BUSY has extended forms.
    if (errcode !== undefined && (errcode & 0xff) === SQLITE_BUSY) return null;
    throw new EngineStartError(`The data directory ${directory} cannot be locked: ${message}.`);
  }
}

function heldLock(handle: DatabaseSync, options: LockOptions): DirectoryLock {
  const { directory, serverPid } = options;
  const previous = readLockHolder(directory);
  // Who deletes the lock file of a running engine makes room for a second lock: the record still tells.
  if (previous && previous.pid !== process.pid && isCertainlyAlive(previous)) {
    handle.close();
    throw new EngineLockedError(directory, previous);
  }
  let record: LockHolder = {
    pid: process.pid,
    identity: processIdentity(process.pid),
    serverPid,
    serverIdentity: processIdentity(serverPid),
    host: hostname(),
    directory,
    since: new Date().toISOString(),
    state: 'running',
    socketDirectory: null,
  };
  writeLockHolder(record);

  return {
    previous,
    announce(change) {
      record = { ...record, ...change };
      writeLockHolder(record);
    },
    release() {
      removeLockHolder(directory);
      handle.close();
    },
  };
}

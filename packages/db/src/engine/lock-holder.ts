import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { livenessOf } from './process-identity.ts';

/**
 * Who holds a data directory, for people and for waiting. The lock itself is the operating system's;
 * this record may be stale and decides nothing alone.
 */
export interface LockHolder {
  /** The process that has the database open. */
  pid: number;
  identity: string | null;
  /** The server that started it. */
  serverPid: number;
  serverIdentity: string | null;
  host: string;
  directory: string;
  /** ISO 8601, UTC. */
  since: string;
  state: 'running' | 'closing';
  /** A socket directory outside the data directory, to be removed by whoever comes next. */
  socketDirectory: string | null;
}

const recordFile = (directory: string): string => join(directory, 'engine.json');

/** The last record written, or null when there is none that can be read. */
export function readLockHolder(directory: string): LockHolder | null {
  try {
    const record: unknown = JSON.parse(readFileSync(recordFile(directory), 'utf8'));
    return isLockHolder(record) ? record : null;
  } catch {
    return null;
  }
}

// By hand: zod would add a tenth of a second to every start of the engine's process.
function isLockHolder(record: unknown): record is LockHolder {
  const { pid, serverPid, identity, serverIdentity, socketDirectory } = record as LockHolder;
  const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string';
  return (
    Number.isInteger(pid) &&
    Number.isInteger(serverPid) &&
    [identity, serverIdentity, socketDirectory].every(isTextOrNull)
  );
}

/** Replaces the record whole, so that a reader never sees half of it. */
export function writeLockHolder(holder: LockHolder): void {
  const file = recordFile(holder.directory);
  const draft = `${file}.${holder.pid}`;
  writeFileSync(draft, `${JSON.stringify(holder, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}

export function removeLockHolder(directory: string): void {
  rmSync(recordFile(directory), { force: true });
}

/** Whether the holder will be gone soon: it says so, or the server it belongs to is dead. */
export function isFinishing(holder: LockHolder): boolean {
  return (
    holder.state === 'closing' || livenessOf(holder.serverPid, holder.serverIdentity) === 'dead'
  );
}

/** Whether the record names a process that is certainly alive: same id, same start. */
export function isCertainlyAlive(holder: LockHolder): boolean {
  return holder.identity !== null && livenessOf(holder.pid, holder.identity) === 'alive';
}

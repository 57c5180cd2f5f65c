import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Unix socket paths end at 104 bytes (macOS) or 108 (Linux), with the closing zero. */
const SOCKET_PATH_BYTES_MAX = 100;
/** PostgreSQL's port is part of its socket's name. */
export const SOCKET_PORT = 5432;
const socketName = `.s.PGSQL.${SOCKET_PORT}`;
const temporaryPrefix = 'throughline-';

export const socketPath = (socketDirectory: string): string => join(socketDirectory, socketName);

const isShortEnough = (socketDirectory: string): boolean =>
  Buffer.byteLength(socketPath(socketDirectory)) <= SOCKET_PATH_BYTES_MAX;

/** The socket directory below a data directory, 0700, emptied of a former engine's socket. */
export function localSocketDirectory(directory: string): string | null {
  const local = join(directory, 'run');
  if (!isShortEnough(local)) return null;
  mkdirSync(local, { recursive: true, mode: 0o700 });
  chmodSync(local, 0o700);
  rmSync(socketPath(local), { force: true });
  return local;
}

/** A fresh 0700 directory with a short path, where the data directory's is too long for a socket. */
export function temporarySocketDirectory(): string {
  const candidates = [tmpdir(), '/tmp'].map((parent) => join(parent, temporaryPrefix));
  const prefix = candidates.find((candidate) => isShortEnough(`${candidate}XXXXXX`));
  if (!prefix) throw new Error('No directory for temporary files has a path short enough.');
  return mkdtempSync(prefix);
}

/** Removes a temporary socket directory, ours or one that a killed engine left. */
export function removeTemporarySocketDirectory(socketDirectory: string): void {
  // The path may come from a file: only what looks like ours is removed.
  if (!basename(socketDirectory).startsWith(temporaryPrefix)) return;
  rmSync(socketPath(socketDirectory), { force: true });
  rmSync(socketDirectory, { recursive: true, force: true });
}

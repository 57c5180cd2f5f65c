import type { LockHolder } from './lock-holder.ts';

/** What the server tells the engine's process at its start, as JSON in its one argument. */
export interface ChildOptions {
  directory: string;
  templateDirectory?: string | undefined;
  isPowerSafe: boolean;
  transport: 'socket' | 'loopback';
  lockWaitMs: number;
  maintenanceEveryMs: number;
}

/** Where a PostgreSQL client finds the engine: the form that `pg` takes. */
export interface EngineConnection {
  /** A directory with a Unix socket, or 127.0.0.1. */
  host: string;
  port: number;
  user: string;
  database: string;
  /** On loopback only: a socket lies in a private directory. */
  password?: string;
}

export type LogLevel = 'info' | 'warn' | 'error';

/** From the engine's process to the server. Both are of one version: there is nothing to validate. */
export type ChildMessage =
  | { type: 'ready'; connection: EngineConnection }
  | { type: 'locked'; holder: LockHolder | null }
  | { type: 'failed'; message: string }
  | { type: 'log'; level: LogLevel; message: string };

/** The one thing the server asks of a running engine. */
export const closeRequest = { type: 'close' } as const;

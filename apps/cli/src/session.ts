import type { RouterOutputs } from '@throughline/shared';
import type { Colors } from 'picocolors/types.js';
import type { Environment } from './environment.ts';
import type { Client, Server } from './server.ts';
import { startProgress, type Progress } from './text/progress.ts';

export type Project = RouterOutputs['projects']['get'];

/** What a command works with. Server and project are looked up when first asked for. */
export interface Session {
  environment: Environment;
  isJson: boolean;
  /** What `--project` says. */
  projectName: string | undefined;
  paint: Colors;
  /** Says something beside the result, on the error stream. */
  warn(message: string): void;
  progress(): Progress;
  server(): Promise<Server>;
  client(): Promise<Client>;
  project(): Promise<Project>;
}

export interface SessionOptions {
  isJson: boolean;
  projectName: string | undefined;
  paint: Colors;
}

export function openSession(environment: Environment, options: SessionOptions): Session {
  const server = once(async () => (await import('./server.ts')).findServer(environment));
  const client = once(async () => (await import('./server.ts')).connect(await server()));
  const session: Session = {
    environment,
    ...options,
    warn: (message) => void process.stderr.write(`${message}\n`),
    progress: () => startProgress(environment.hasProgress),
    server,
    client,
    project: once(async () => (await import('./project.ts')).currentProject(session)),
  };
  return session;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

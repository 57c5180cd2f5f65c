import type { Paint } from './text/paint.ts';
import type { Environment } from './environment.ts';
import type { Session } from './session.ts';
import { startProgress } from './text/progress.ts';

export interface SessionOptions {
  isJson: boolean;
  projectName: string | undefined;
  isProjectAsked: boolean;
  paint: Paint;
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

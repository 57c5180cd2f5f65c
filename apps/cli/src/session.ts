import type { RouterOutputs } from '@throughline/shared';
import type { Paint } from './text/paint.ts';
import type { Environment } from './environment.ts';
import type { Client, Server } from './server.ts';
import type { Progress } from './text/progress.ts';

export type Project = RouterOutputs['projects']['get'];

/** What a command works with. Server and project are looked up when first asked for. */
export interface Session {
  environment: Environment;
  isJson: boolean;
  /** What `--project` says. */
  projectName: string | undefined;
  /** Whether `--project` was given, with or without a name. */
  isProjectAsked: boolean;
  paint: Paint;
  /** Says something beside the result, on the error stream. */
  warn(message: string): void;
  progress(): Progress;
  server(): Promise<Server>;
  client(): Promise<Client>;
  project(): Promise<Project>;
}

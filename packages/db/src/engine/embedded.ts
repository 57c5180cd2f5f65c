import { fork, type ChildProcess } from 'node:child_process';
import { resolve as resolvePath } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  closeRequest,
  type ChildMessage,
  type ChildOptions,
  type EngineConnection,
  type LogLevel,
} from './child-messages.ts';
import { EngineLockedError, EngineStartError } from './errors.ts';

export type EngineLog = (level: LogLevel, message: string) => void;

export interface EmbeddedOptions {
  /** The data directory; made when missing. The database lies in its `pgdata`. */
  directory: string;
  log?: EngineLog | undefined;
  /** A closed data directory whose database is copied when this one has none (see template.ts). */
  templateDirectory?: string | undefined;
  /** False: commits survive the death of any process, but not of the machine. For tests. Default true. */
  isPowerSafe?: boolean | undefined;
  /** Default `loopback` (127.0.0.1 with a password) on Windows, `socket` elsewhere. */
  transport?: ChildOptions['transport'] | undefined;
  /** How long to wait for a former engine that is closing. Default 10,000. */
  lockWaitMs?: number | undefined;
  /** How often the engine looks whether a checkpoint, VACUUM or ANALYZE is due. Default 30,000. */
  maintenanceEveryMs?: number | undefined;
}

export interface EngineExit {
  /** Whether `close` was called before. */
  isExpected: boolean;
  /** For people: how it ended, with the last words of an engine that failed. */
  reason: string;
}

export interface EmbeddedEngine {
  connection: EngineConnection;
  pid: number;
  /** Resolves when the engine has ended, for whatever reason; never rejects. */
  exited: Promise<EngineExit>;
  /** Closes the database in order and waits for the end of its process. Can be called again. */
  close: () => Promise<void>;
}

/** A shutdown checkpoint after a large import takes seconds; a kill after this loses nothing either. */
const CLOSE_MS_MAX = 30_000;
const stderrCharactersMax = 4000;

/**
 * Starts PGlite in a process of its own on a locked data directory and resolves when it accepts
 * PostgreSQL clients. The process ends with this one, even when this one is killed.
 * @throws EngineLockedError when another process holds the directory; EngineStartError otherwise.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedEngine> {
  const directory = resolvePath(options.directory);
  const child = startChild({
    directory,
    templateDirectory: options.templateDirectory && resolvePath(options.templateDirectory),
    isPowerSafe: options.isPowerSafe ?? true,
    transport: options.transport ?? (process.platform === 'win32' ? 'loopback' : 'socket'),
    lockWaitMs: options.lockWaitMs ?? 10_000,
    maintenanceEveryMs: options.maintenanceEveryMs ?? 30_000,
  });
  let isClosing = false;
  const exited = watchExit(child, () => isClosing);
  const connection = await untilReady(child, exited, directory, options.log ?? (() => {}));

  async function close(): Promise<void> {
    isClosing = true;
    if (child.connected) child.send(closeRequest, () => {});
    const timer = setTimeout(() => child.kill('SIGKILL'), CLOSE_MS_MAX);
    await exited;
    clearTimeout(timer);
  }

  return { connection, pid: child.pid ?? 0, exited, close };
}

function startChild(options: ChildOptions): ChildProcess {
  // PostgreSQL checks its stack depth against max_stack_depth (see database.ts); JavaScript's default
  // stack of 984 kB ends before that. Windows' main thread may have no more than its default.
  const stack = process.platform === 'win32' ? [] : ['--stack-size=3900'];
  return fork(fileURLToPath(new URL('child-main.ts', import.meta.url)), [JSON.stringify(options)], {
    // Not our own arguments: a debugger's port or a test runner's loader is not meant for it.
    execArgv: [...stack, '--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

function watchExit(child: ChildProcess, isClosing: () => boolean): Promise<EngineExit> {
  let lastWords = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    lastWords = (lastWords + text).slice(-stderrCharactersMax);
  });
  // After `close` its standard error has been read to the end; `exit` alone comes too early.
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ isExpected: false, reason: error.message }));
    child.once('close', (code, signal) => {
      const how = signal ? `was ended by ${signal}` : `exited with code ${code}`;
      const reason = `The engine's process ${child.pid} ${how}. ${lastWords}`.trim();
      resolve({ isExpected: isClosing(), reason });
    });
  });
}

function untilReady(
  child: ChildProcess,
  exited: Promise<EngineExit>,
  directory: string,
  log: EngineLog,
): Promise<EngineConnection> {
  let failure: Error | undefined;
  return new Promise((resolve, reject) => {
    child.on('message', (message: ChildMessage) => {
      if (message.type === 'log') log(message.level, message.message);
      else if (message.type === 'ready') resolve(message.connection);
      else if (message.type === 'locked')
        failure = new EngineLockedError(directory, message.holder);
      else failure = new EngineStartError(message.message);
    });
    // Rejects only when the process is gone: then the caller may try again at once.
    void exited.then(({ reason }) =>
      reject(failure ?? new EngineStartError('The database engine did not start.', reason)),
    );
  });
}

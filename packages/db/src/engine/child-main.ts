/**
 * The engine's process. It is started by `openEmbedded` and ends with the server: when the channel
 * to it closes, whatever the reason, it closes the database in order and exits.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { startEngine, type RunningEngine } from './child-engine.ts';
import {
  closeRequest,
  type ChildMessage,
  type ChildOptions,
  type LogLevel,
} from './child-messages.ts';
import { EngineLockedError } from './errors.ts';
import { acquireLock, type DirectoryLock } from './lock.ts';
import { startWatchdog } from './watchdog.ts';

/** What the server's last requests get when a service manager stops both processes at once. */
const POLITE_STOP_MS = 10_000;
const EXIT_FAILED = 1;
const EXIT_LOCKED = 3;
const EXIT_FATAL = 70;

function send(message: ChildMessage): Promise<void> {
  return new Promise((resolve) => {
    if (!process.connected || !process.send) resolve();
    else process.send(message, undefined, {}, () => resolve());
  });
}

const log = (level: LogLevel, message: string): void => void send({ type: 'log', level, message });

/** No tidying up: the engine's memory cannot be trusted, its log on the disk can. */
function dieAtOnce(reason: string): never {
  process.stderr.write(`The database engine stopped: ${reason}\n`);
  process.exit(EXIT_FATAL);
}

const disconnected = new Promise<void>((resolve) => {
  if (process.connected) process.once('disconnect', resolve);
  else resolve();
});

const askedToClose = new Promise<void>((resolve) => {
  process.on('message', (message: { type?: string }) => {
    if (message.type === closeRequest.type) resolve();
  });
});

const terminated = new Promise<void>((resolve) => process.once('SIGTERM', () => resolve()));

// Ctrl-C and a closed terminal reach the whole process group; the server decides what they mean.
process.on('SIGINT', () => {});
process.on('SIGHUP', () => {});
// The reader of these may be dead, which must not stop the orderly close.
process.stderr.on('error', () => {});
process.on('error', () => {});

async function untilStop(engine: RunningEngine): Promise<void> {
  await Promise.race([disconnected, askedToClose, terminated]);
  if (engine.connectionCount() === 0) return;
  // After a SIGTERM the server may still be finishing; it closes the channel when it is done.
  await Promise.race([disconnected, askedToClose, delay(POLITE_STOP_MS)]);
}

async function run(lock: DirectoryLock): Promise<void> {
  startWatchdog();
  const engine = await startEngine({ options, lock, log, onFatal: dieAtOnce });
  await send({ type: 'ready', connection: engine.connection });
  await untilStop(engine);
  lock.announce({ state: 'closing' });
  await engine.close();
}

async function main(): Promise<number> {
  let lock: DirectoryLock;
  try {
    lock = await acquireLock({
      directory: options.directory,
      serverPid: process.ppid,
      waitMs: options.lockWaitMs,
    });
  } catch (error) {
    if (!(error instanceof EngineLockedError)) throw error;
    await send({ type: 'locked', holder: error.holder });
    return EXIT_LOCKED;
  }
  try {
    await run(lock);
    return 0;
  } finally {
    lock.release();
  }
}

const options = JSON.parse(process.argv[2] ?? '{}') as ChildOptions;

try {
  process.exitCode = await main();
} catch (error) {
  await send({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  process.exitCode = EXIT_FAILED;
}
// The files are closed and the lock is released: nothing that is left may keep the process alive.
process.exit();

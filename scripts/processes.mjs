/** Child processes that never outlive the script that started them. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './paths.mjs';

const isWindows = process.platform === 'win32';
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'];
const ECHO_MS = 500;
const PARENT_WATCH_MS = 500;

/** Child to the function that hands it a signal. */
const running = new Map();
let stopSignal;
let stoppedAtMs = 0;

/** 128 + signal number: the exit code shells use for a death by signal. */
export function signalExitCode(signal) {
  return 128 + (constants.signals[signal] ?? 0);
}

function onSignal(signal) {
  // npm forwards the Ctrl-C that the terminal already sent to the whole group: one press, one signal.
  const isEcho = Date.now() - stoppedAtMs < ECHO_MS;
  if (isEcho) return;
  stoppedAtMs = Date.now();
  stopSignal = signal;
  if (running.size === 0) process.exit(signalExitCode(signal));
  for (const deliver of running.values()) deliver(signal);
}

for (const signal of SIGNALS) process.on(signal, () => onSignal(signal));
process.on('exit', () => {
  for (const deliver of running.values()) deliver('SIGKILL');
});

/**
 * Stops as on SIGTERM once the process that started us is gone: a killed npm sends no signal. Only where a
 * package manager runs us; a shell that starts us in the background may end and mean us to stay.
 */
export function endWithPackageManager() {
  if (isWindows || !process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    onSignal('SIGTERM');
  }, PARENT_WATCH_MS);
  watch.unref();
}

/**
 * Starts a command in a process group of its own, so that a signal reaches it exactly once, from us.
 * `reach`: 'group' passes signals to the command and all it started; 'leader' to the command alone,
 * for one that stops its own children in order.
 */
export function start(command, args, { reach = 'group', ...options } = {}) {
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: !isWindows,
    // pnpm is a .cmd file on Windows, which only a shell can start.
    shell: isWindows && command !== 'node',
    ...options,
  });
  const { pid } = child;
  if (pid) {
    const target = reach === 'group' && !isWindows ? -pid : pid;
    running.set(child, (signal) => {
      try {
        process.kill(target, signal);
      } catch {
        // It ended on its own in the meantime.
      }
    });
  }
  const done = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      running.delete(child);
      resolve(code ?? signalExitCode(signal));
    });
  });
  return { child, done };
}

/** The exit code of a command that shares our output. Ends this script where it was told to stop. */
export async function run(command, args, options) {
  const code = await start(command, args, options).done;
  if (stopSignal) process.exit(signalExitCode(stopSignal));
  return code;
}

/** Runs a command silently. Resolves to `{ code, output }`, both streams in one text. */
export async function capture(command, args, options) {
  const { child, done } = start(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  child.stderr.on('data', (chunk) => chunks.push(chunk));
  const code = await done;
  if (stopSignal) process.exit(signalExitCode(stopSignal));
  return { code, output: Buffer.concat(chunks).toString() };
}

import { Worker } from 'node:worker_threads';

/** How long an engine whose server is gone may take to close in order, in milliseconds. */
const ORDERLY_MS = 5000;
const LOOK_EVERY_MS = 500;

/**
 * A long query keeps the main thread busy, which then does not hear that the server is gone. A thread
 * of its own looks whether the parent has changed, and ends a process that outlives its server.
 * What was committed is on the disk; the next start recovers it.
 */
export function startWatchdog(parentPid = process.ppid): void {
  const watch = `
    let goneMs = 0;
    setInterval(() => {
      goneMs = process.ppid === ${parentPid} ? 0 : goneMs + ${LOOK_EVERY_MS};
      if (goneMs > ${ORDERLY_MS}) process.kill(process.pid, 'SIGKILL');
    }, ${LOOK_EVERY_MS});`;
  new Worker(watch, { eval: true, name: 'watchdog', execArgv: [], stdin: false }).unref();
}

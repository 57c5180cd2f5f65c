import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findDataDirectory } from '../data-directory.ts';
import type { Run } from '../definition.ts';
import { childEnvironment } from '../environment.ts';
import { EXIT, Failure } from '../failure.ts';
import { findCheckout } from '../install.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export const run: Run<[], { port?: number; data?: string }> = async (
  { environment },
  _words,
  { port, data },
) => {
  const checkout = findCheckout(environment.folder);
  if (checkout === null) {
    throw new Failure(EXIT.findings, {
      code: 'NO_SERVER_HERE',
      message:
        'This is the command alone; the server comes with the source. Unpack the source archive of this release, and call `npm start` in it; or set THROUGHLINE_URL to a server that runs.',
    });
  }
  // Absolute, because the server runs from its checkout and not from here.
  const directory = await findDataDirectory({
    ...environment,
    ...(data !== undefined && { dataDirectory: data }),
  });
  const code = await runUntilItEnds(checkout, {
    THROUGHLINE_DATA: directory,
    ...(port !== undefined && { PORT: String(port) }),
  });
  return {
    data: { exitCode: code },
    text: () => '',
    exitCode: code === 0 ? EXIT.fine : EXIT.findings,
  };
};

/** Starts the server as `npm start` does: with whatever it needs installed and built first. */
function runUntilItEnds(checkout: string, variables: Record<string, string>): Promise<number> {
  const child = spawn(process.execPath, [join(checkout, 'scripts/start.mjs')], {
    cwd: checkout,
    env: childEnvironment(variables),
    stdio: 'inherit',
  });
  const forward = (signal: NodeJS.Signals) => void child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    // Stopped by a signal that we were sent is what was asked for.
    child.once('close', (code, signal) => resolve(code ?? (signal ? 0 : 1)));
  });
}

import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import closeWithGrace from 'close-with-grace';
import type { Logger } from 'pino';
import { buildApp } from './app.ts';
import { announce, prepareDataDirectory, readOrCreateToken } from './data-directory.ts';
import { hostInUrl, readSettings, type Settings } from './environment.ts';
import { createLogger } from './logger.ts';
import { signInUrl } from './plugins/sign-in.ts';
import { prepareContent } from './prepare-content.ts';
import { Sessions } from './sessions.ts';
import { wire } from './wiring.ts';

const WEB = fileURLToPath(new URL('../../web/dist', import.meta.url));
const DRAIN_MS_MAX = 10_000;

/** Starts the server; resolves when it listens. */
async function main(settings: Settings, log: Logger): Promise<void> {
  const started = performance.now();
  await prepareDataDirectory(settings.dataDirectory);
  const sessions = new Sessions(await readOrCreateToken(settings.dataDirectory), () => new Date());
  const wiring = await wire(settings, log, (reason) => {
    log.fatal({ reason }, 'the database is lost');
    process.exit(1);
  });

  // What was opened last is closed first.
  const closers = [wiring.close];
  closeOnSignal(log, async () => {
    for (const close of closers.toReversed()) await close();
  });

  await prepareContent(wiring.world, settings, log);
  let url = '';
  const app = await buildApp({
    ...wiring,
    sessions,
    webDirectory: WEB,
    logger: log,
    url: () => url,
  });
  closers.push(() => app.close());
  await app.listen({ host: settings.host, port: settings.port });
  const { port } = app.server.address() as AddressInfo;
  url = `http://${hostInUrl(settings.host)}:${port}`;
  closers.push(await announce(settings.dataDirectory, { url, pid: process.pid }));
  log.info({ url, readyMs: Math.round(performance.now() - started) }, 'ready');
  // People read standard output of `npm start`; the link is theirs alone and stays out of the log.
  process.stdout.write(
    `\n  Throughline is open at ${signInUrl(url, sessions.issueCode())}\n  (the link works once, for ten minutes; \`throughline open\` makes another)\n\n`,
  );
}

/** Stops on signals, on errors nobody caught, and when the process that started us is gone. */
function closeOnSignal(log: Logger, close: () => Promise<void>): void {
  const grace = closeWithGrace({ delay: DRAIN_MS_MAX, logger: false }, async ({ err }) => {
    if (err) log.fatal({ error: err }, 'stopping after an error');
    await close();
    log.info('stopped');
  });
  if (process.send) process.once('disconnect', () => grace.close());
}

let settings: Settings;
try {
  settings = readSettings();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(2);
}
const log = createLogger(settings.logLevel);
try {
  await main(settings, log);
} catch (error) {
  log.fatal({ error }, 'the server did not start');
  process.stderr.write(`\n${(error as Error).message}\n`);
  process.exit(1);
}

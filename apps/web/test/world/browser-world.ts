import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from './chromium.ts';
import { startLiveServer, START_MS_MAX, type LiveServer } from './live-server.ts';
import { signIn } from './visit.ts';

export interface BrowserWorld {
  browser: Browser;
  server: LiveServer;
  /** Signed in. */
  context: BrowserContext;
}

/** A server of its own and a signed-in browser for the tests of one `describe`, filled by `prepare`. */
export function useBrowserWorld(
  prepare: (server: LiveServer) => Promise<unknown>,
  readyMsMax = START_MS_MAX,
): BrowserWorld {
  const world = {} as BrowserWorld;
  beforeAll(async () => {
    [world.server, world.browser] = await Promise.all([startLiveServer(), launchChromium()]);
    await prepare(world.server);
    world.context = await signIn(world.browser, world.server);
  }, readyMsMax);
  afterAll(async () => {
    await world.browser?.close();
    await world.server?.stop();
  });
  return world;
}

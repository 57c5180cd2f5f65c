import { mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import type { LiveServer } from './live-server.ts';

const SCREENSHOTS = fileURLToPath(new URL('../../../../artifacts/screenshots/', import.meta.url));
/** A page is still when nothing was under way for this long. */
const STILL_MS = 120;
const SETTLE_MS_MAX = 30_000;

export interface Look {
  theme: 'light' | 'dark';
  width: number;
}
/** Both themes at both widths. */
export const LOOKS: readonly Look[] = [
  { theme: 'light', width: 1440 },
  { theme: 'dark', width: 1440 },
  { theme: 'dark', width: 390 },
  { theme: 'light', width: 390 },
];

const sizeOf = (width: number) => ({ width, height: width > 600 ? 900 : 844 });

/** A browser of somebody who is signed in. */
export async function signIn(browser: Browser, server: LiveServer): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: sizeOf(LOOKS[0]!.width),
    colorScheme: LOOKS[0]!.theme,
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.goto(await server.signInUrl());
  await page.getByRole('heading', { name: 'Which product are you working on?' }).waitFor();
  await page.close();
  return context;
}

const underWay = new WeakMap<Page, { requests: number; lastMs: number }>();

/** Opens a page and remembers what it asks for and what goes wrong in it. */
export async function openPage(
  context: BrowserContext,
  path: string,
): Promise<{ page: Page; errors: string[] }> {
  const page = await context.newPage();
  const errors: string[] = [];
  const traffic = { requests: 0, lastMs: performance.now() };
  const count = (step: number) => (request: Request) => {
    // The stream of changes stays open.
    if (request.resourceType() === 'eventsource') return;
    traffic.requests += step;
    traffic.lastMs = performance.now();
  };
  underWay.set(page, traffic);
  page.on('request', count(1)).on('requestfinished', count(-1)).on('requestfailed', count(-1));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(path);
  return { page, errors };
}

/** Waits until a page has all it asked for. */
export async function settle(page: Page): Promise<void> {
  const traffic = underWay.get(page)!;
  await page.locator('h1').first().waitFor({ state: 'attached' });
  const endMs = performance.now() + SETTLE_MS_MAX;
  while (traffic.requests > 0 || performance.now() - traffic.lastMs < STILL_MS) {
    if (performance.now() > endMs)
      throw new Error(`The page at ${page.url()} does not come to rest`);
    await sleep(20);
  }
  await page.locator('output[aria-label^="Loading"]').first().waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready);
}

/** Shows the page in another theme and width, as a system's switch and a dragged window would. */
export async function look(page: Page, { theme, width }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.setViewportSize(sizeOf(width));
  await page.locator(`html[data-mantine-color-scheme="${theme}"]`).waitFor({ state: 'attached' });
  await settle(page);
}

/** Keeps a picture for people to look at. */
export async function keepPicture(page: Page, name: string, { theme, width }: Look): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: `${SCREENSHOTS}${name}-${theme}-${width}.png` });
}

import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { LiveServer } from './live-server.ts';

const SCREENSHOTS = fileURLToPath(new URL('../../../../artifacts/screenshots/', import.meta.url));
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

export interface Look {
  theme: 'light' | 'dark';
  width: number;
}
export const WIDE: Look = { theme: 'light', width: 1440 };
/** Both themes at both widths. */
export const LOOKS: readonly Look[] = [
  WIDE,
  { theme: 'dark', width: 1440 },
  { theme: 'light', width: 390 },
  { theme: 'dark', width: 390 },
];

/** A browser of somebody who is signed in. */
export async function signIn(
  browser: Browser,
  server: LiveServer,
  look: Look = WIDE,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: { width: look.width, height: look.width > 600 ? 900 : 844 },
    colorScheme: look.theme,
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.goto(await server.signInUrl());
  await page.getByRole('heading', { name: 'Which product are you working on?' }).waitFor();
  await page.close();
  return context;
}

/** Waits until a page has all it asked for: no skeleton, no request under way. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(
    () => document.querySelector('output[aria-label^="Loading"], [class*="waiting"]') === null,
  );
  await page.evaluate(() => document.fonts.ready);
}

/** Keeps a picture for people to look at. */
export async function keepPicture(page: Page, name: string, { theme, width }: Look): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: `${SCREENSHOTS}${name}-${theme}-${width}.png` });
}

interface AxeResult {
  violations: {
    id: string;
    impact: string;
    help: string;
    nodes: { html: string; failureSummary: string }[];
  }[];
}

/** What axe finds serious or critical on a page, in words. */
export async function seriousFindings(page: Page): Promise<string[]> {
  // As a file of the page's own world: its content security policy allows no inline script.
  await page.evaluate(readAxe());
  const { violations } = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (root: Document, options: object) => Promise<AxeResult> };
    };
    return axe.run(document, { resultTypes: ['violations'] });
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)}\n${failureSummary}`),
    );
}

let axeSource: string | undefined;
function readAxe(): string {
  axeSource ??= readFileSync(AXE, 'utf8');
  return axeSource;
}

/** Everything that a page says went wrong in it. */
export function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { useBrowserWorld } from './world/browser-world.ts';
import { isBrowserMissing } from './world/chromium.ts';
import { seedProject } from './world/seed-project.ts';
import { settle, openPage } from './world/visit.ts';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const GZIP_KB_MAX = 180;

describe.skipIf(isBrowserMissing)('the first visit', () => {
  const world = useBrowserWorld(({ client }) => seedProject(client, 'ferry'));

  test.each(['/', '/p/ferry'])(
    'loads at most 180 kB of JavaScript at %s, gzipped',
    async (path) => {
      const { page } = await openPage(world.context, 'about:blank');
      const scripts = new Set<string>();
      page.on('request', (request) => {
        if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
      });
      await page.goto(path);
      await settle(page);
      await page.close();
      const kilobytes = [...scripts].map(
        (script) => gzipSync(readFileSync(DIST + script), { level: 9 }).length / 1000,
      );
      const total = kilobytes.reduce((sum, size) => sum + size, 0);
      console.log(`${path}: ${total.toFixed(1)} kB gzip in ${scripts.size} files`);
      expect(scripts.size).toBeGreaterThan(0);
      expect(total).toBeLessThanOrEqual(GZIP_KB_MAX);
    },
  );

  test('asks the server for the page’s data in few requests: calls travel together', async () => {
    const { page } = await openPage(world.context, 'about:blank');
    const calls: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/trpc/')) calls.push(pathname);
    });
    await page.goto('/p/ferry/i/REQ-1');
    await settle(page);
    await page.close();
    expect(calls.length).toBeLessThanOrEqual(4);
  });
});

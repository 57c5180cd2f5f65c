import { describe, expect, test } from 'vitest';
import { useBrowserWorld } from './world/browser-world.ts';
import { isBrowserMissing } from './world/chromium.ts';
import { seedProject } from './world/seed-project.ts';
import { seriousBarriers } from './world/barriers.ts';
import { keepPicture, look, LOOKS, openPage, settle } from './world/visit.ts';

describe.skipIf(isBrowserMissing)('without a session', () => {
  const world = useBrowserWorld(({ client }) => seedProject(client, 'ferry'));

  test('every address says how to get a link, and shows nothing else', async () => {
    const stranger = await world.browser.newContext({ baseURL: world.server.url });
    for (const path of ['/', '/p/ferry', '/p/ferry/i/REQ-1']) {
      const { page } = await openPage(stranger, path);
      await page.getByRole('heading', { name: 'Open Throughline with a link' }).waitFor();
      expect(await page.getByText('throughline open').count()).toBe(1);
      expect(await page.getByText('Ferry').count()).toBe(0);
      await settle(page);
      expect(await seriousBarriers(page)).toEqual([]);
      if (path === '/') {
        for (const shown of LOOKS) {
          await look(page, shown);
          await keepPicture(page, 'signed-out', shown);
        }
      }
    }
    await stranger.close();
  });

  test('a link signs a browser in once; the second use says that it is used up', async () => {
    const link = await world.server.signInUrl();
    const first = await world.browser.newContext();
    const second = await world.browser.newContext();
    const { page: signedIn } = await openPage(first, link);
    await signedIn.getByRole('link', { name: /Ferry tickets/ }).waitFor();
    const { page: late } = await openPage(second, link);
    await late.getByRole('heading', { name: 'That link has been used' }).waitFor();
    await Promise.all([first.close(), second.close()]);
  });
});

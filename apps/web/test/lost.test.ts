import { describe, expect, test } from 'vitest';
import { seriousBarriers } from './world/barriers.ts';
import { useBrowserWorld } from './world/browser-world.ts';
import { isBrowserMissing } from './world/chromium.ts';
import { flawsInEveryLook } from './world/every-look.ts';
import { seedProject } from './world/seed-project.ts';
import { keepPicture, look, LOOKS, openPage, settle } from './world/visit.ts';

describe.skipIf(isBrowserMissing)('where there is nothing to show', () => {
  const world = useBrowserWorld(({ client }) => seedProject(client, 'ferry'));

  test.each([
    ['lost-item', '/p/ferry/i/REQ-999', 'There is no REQ-999 here', 'Home of the project'],
    [
      'lost-file',
      '/p/ferry/source?path=docs/none.md',
      'What does the file say?',
      'See the kept files',
    ],
    ['lost-project', '/p/nowhere', 'Nothing here', 'All projects'],
    ['lost-page', '/nowhere', 'Nothing here', 'All projects'],
  ])('%s: says so, and leads on', async (name, path, heading, way) => {
    const { page } = await openPage(world.context, path);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await settle(page);
    expect(await flawsInEveryLook(page, name)).toEqual([]);
    await page.getByRole('link', { name: way }).click();
    await page
      .getByRole('heading', { level: 1, name: /thread whole|Which product|have already/ })
      .waitFor();
    await page.close();
  });

  test('without a server: what happened and what was kept, and a second try brings the page', async () => {
    const { page } = await openPage(world.context, '/p/ferry');
    await settle(page);
    await page.route('**/trpc/**', (route) => route.abort());
    await page.getByRole('link', { name: 'Matrix' }).click();
    const note = page.getByRole('alert');
    await note.getByText('The server was not reached').waitFor();
    for (const shown of LOOKS) {
      await page.emulateMedia({ colorScheme: shown.theme });
      await page.setViewportSize({ width: shown.width, height: 844 });
      await keepPicture(page, 'no-server', shown);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.unroute('**/trpc/**');
    await note.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('requirements are linked to tests').waitFor();
    await page.close();
  });
});

describe.skipIf(isBrowserMissing)('what opens over a page', () => {
  const world = useBrowserWorld(({ client }) => seedProject(client, 'ferry'));

  test('the palette, the shortcuts and the rail of narrow screens, in every look', async () => {
    const { page } = await openPage(world.context, '/p/ferry/requirements');
    await settle(page);
    for (const shown of LOOKS) {
      await look(page, shown);
      await page.keyboard.press('Control+k');
      await page.getByRole('option').first().waitFor();
      await settle(page);
      await keepPicture(page, 'palette', shown);
      expect(await seriousBarriers(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.keyboard.press('Shift+?');
      await page.getByRole('heading', { name: 'Everywhere' }).waitFor();
      await keepPicture(page, 'shortcuts', shown);
      expect(await seriousBarriers(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await page.getByRole('button', { name: 'Pages' }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Gaps' }).waitFor();
    await keepPicture(page, 'rail', LOOKS[3]!);
    expect(await seriousBarriers(page)).toEqual([]);
    await page.close();
  });

  test('what is selected, and the toast after it, leave each other room on narrow screens', async () => {
    const { page } = await openPage(world.context, '/p/ferry/requirements');
    await look(page, LOOKS[2]!);
    await page.getByRole('checkbox').nth(1).check();
    await page.getByRole('button', { name: 'Archive' }).click();
    const toast = page.getByText('REQ-1 archived');
    await toast.waitFor();
    await page.getByRole('checkbox').nth(1).check();
    const bar = page.getByRole('region', { name: 'Selected items' });
    await bar.waitFor();
    await keepPicture(page, 'list-selected', LOOKS[2]!);
    const [above, below] = [await toast.boundingBox(), await bar.boundingBox()];
    expect(above!.y + above!.height).toBeLessThan(below!.y);
    await page.close();
  });
});

import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seriousBarriers } from './world/barriers.ts';
import { useBrowserWorld } from './world/browser-world.ts';
import { isBrowserMissing } from './world/chromium.ts';
import { makeFolder, SHOP_DOCS, type Folder } from './world/folder.ts';
import { keepPicture, LOOKS, openPage, settle } from './world/visit.ts';

const TABS_MAX = 120;

/** Walks with Tab, as somebody without a mouse does, until the focus is on the element. */
async function tabTo(target: Locator): Promise<void> {
  await target.waitFor();
  for (let tabs = 0; tabs < TABS_MAX; tabs += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await target.page().keyboard.press('Tab');
  }
  throw new Error(`${String(target)} is not reached by Tab`);
}

async function enter(target: Locator): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.press('Enter');
}

/** One story, told with the keyboard alone; each test begins where the one before ended. */
describe.skipIf(isBrowserMissing)(
  'from a folder to a thread that is whole, without a mouse',
  () => {
    let folder: Folder;
    let page: Page;
    let errors: string[];
    const world = useBrowserWorld(async () => {});
    beforeAll(async () => {
      folder = await makeFolder('docs', SHOP_DOCS);
      ({ page, errors } = await openPage(world.context, '/'));
    });
    afterAll(() => folder?.remove());
    const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
    const find = async (text: string, shown: string | RegExp) => {
      await page.keyboard.press('Control+k');
      await page.getByPlaceholder('Find an item, or do something').waitFor();
      await page.keyboard.type(text);
      await page.locator('[role=dialog] [data-combobox-selected]', { hasText: shown }).waitFor();
      await page.keyboard.press('Enter');
    };
    const keep = async (name: string) => {
      await settle(page);
      await keepPicture(page, `story-${name}`, LOOKS[0]!);
      expect(await seriousBarriers(page)).toEqual([]);
    };

    test('start: a project, and the way to what one has already', async () => {
      await enter(page.getByRole('button', { name: 'New project' }));
      await page.getByLabel('Name').waitFor();
      await page.keyboard.type('Repair shop');
      await page.keyboard.press('Enter');
      await enter(page.getByRole('link', { name: 'Choose a folder' }));
      await heading('What do you have already?').waitFor();
      await keep('1-import');
    });

    test('import: a folder is chosen, looked at, and brought in', async () => {
      const chooser = page.waitForEvent('filechooser');
      await enter(page.getByRole('button', { name: 'Choose a folder' }));
      await (await chooser).setFiles(folder.path);
      await heading('Is this what you want?').waitFor();
      await keep('2-preview');
      await enter(page.getByRole('button', { name: 'Bring in 5 files' }));
      await heading('What has come in?').waitFor();
      await keep('3-done');
    });

    test('the thread: what came in is on it', async () => {
      await enter(page.getByRole('link', { name: 'Open the thread' }));
      await heading(/thread/).waitFor();
      await keep('4-thread');
    });

    test('why: from a task to the requirement that it is for', async () => {
      await find('offer the next', 'Offer the next slot');
      await heading('Offer the next slot').waitFor();
      await keep('5-task');
      const trace = page.getByRole('complementary', { name: 'Trace' });
      await enter(trace.getByRole('link', { name: /slot is taken/i }).first());
      await heading(/slot is taken/i).waitFor();
      await keep('6-why');
    });

    test('a gap: the requirement gets the goal that it lacked', async () => {
      await find('Link REQ', /^Link REQ-\d+$/);
      const picker = page.getByRole('dialog', { name: /^Link REQ-/ });
      await enter(picker.getByRole('link', { name: 'New goal, linked' }));
      await page.getByText('The new goal').waitFor();
      await tabTo(page.getByLabel('Title'));
      await page.keyboard.type('Nobody queues for a repair');
      await page.keyboard.press('Control+Enter');
      await heading('Nobody queues for a repair').waitFor();
      await page
        .getByRole('region', { name: /satisfied|satisfies/ })
        .getByRole('link', { name: /slot is taken/i })
        .waitFor();
      await keep('7-fixed');
      expect(errors).toEqual([]);
      await page.close();
    });
  },
);

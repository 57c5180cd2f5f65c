import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowserWorld } from './world/browser-world.ts';
import { isBrowserMissing } from './world/chromium.ts';
import { seedProject } from './world/seed-project.ts';
import { openPage, settle } from './world/visit.ts';

const focusedText = (page: Page) =>
  page.evaluate(() =>
    document.activeElement === document.body
      ? 'the body'
      : (document.activeElement?.textContent ?? ''),
  );

describe.skipIf(isBrowserMissing)('the keyboard alone', () => {
  const world = useBrowserWorld(({ client }) => seedProject(client, 'ferry'));

  test('walks a list with j and k, opens with Enter, and comes back', async () => {
    const { page } = await openPage(world.context, '/p/ferry/requirements');
    await settle(page);
    await page.keyboard.press('j');
    await expect.poll(() => focusedText(page)).toBe('Validate without a connection');
    await page.keyboard.press('j');
    await expect.poll(() => focusedText(page)).toBe('Gate answers in 400 ms');
    await page.keyboard.press('k');
    await expect.poll(() => focusedText(page)).toBe('Validate without a connection');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Validate without a connection' }).waitFor();
    await page.goBack();
    await page
      .getByRole('heading', { level: 1, name: 'What must be true of the product?' })
      .waitFor();
    await page.close();
  });

  test('selects with x, archives both and takes it back', async () => {
    const { page } = await openPage(world.context, '/p/ferry/requirements');
    await settle(page);
    for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key);
    await page.getByText('2 selected').waitFor();
    await settle(page);
    await page.getByRole('button', { name: 'Archive' }).press('Enter');
    await page.getByText('2 requirements archived').waitFor();
    await expect
      .poll(() => page.getByRole('link', { name: 'Gate answers in 400 ms' }).count())
      .toBe(0);
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await page.getByRole('link', { name: 'Gate answers in 400 ms' }).waitFor();
    await page.close();
  });

  test('s offers the states that all selected items share', async () => {
    const { page } = await openPage(world.context, '/p/ferry/requirements?state=accepted');
    await settle(page);
    await page.keyboard.press('j');
    await page.keyboard.press('s');
    await page.getByRole('menuitem').first().waitFor();
    expect(await page.getByRole('menuitem').allTextContents()).toEqual(['Deprecated', 'In review']);
    await page.close();
  });

  test('the palette finds an item by key and by word, and does things by name', async () => {
    const { page } = await openPage(world.context, '/p/ferry');
    await settle(page);
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Find an item, or do something').fill('adr-1');
    await page
      .getByRole('dialog')
      .locator('[data-combobox-selected]', { hasText: /Tickets are signed/ })
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Tickets are signed/ }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Find an item, or do something').fill('matrix');
    await page
      .getByRole('dialog')
      .locator('[data-combobox-selected]', { hasText: 'Go to the matrix' })
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'What covers what?' }).waitFor();
    await page.close();
  });

  test('links an item: l, a way, a search, Enter', async () => {
    const { page } = await openPage(world.context, '/p/ferry/i/REQ-6');
    await settle(page);
    await page.keyboard.press('l');
    const field = page.getByPlaceholder('Find goals by title, text or key');
    await field.waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('placeholder')))
      .toContain('Find goals');
    await page.keyboard.type('Revenue');
    await expect.poll(() => page.getByRole('option').count()).toBe(1);
    await expect.poll(() => page.locator('[role=option][data-combobox-selected]').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.getByText('REQ-6 satisfies GOAL-3').waitFor();
    await page
      .getByRole('region', { name: 'satisfies', exact: true })
      .getByRole('link', { name: /Revenue adds up/ })
      .waitFor();
    await page.close();
  });

  test('Escape closes what is open and gives the focus back to what opened it', async () => {
    const { page } = await openPage(world.context, '/p/ferry/requirements');
    await settle(page);
    for (const name of ['Filter', 'Ferry tickets']) {
      const button = page.getByRole('button', { name });
      for (let round = 1; round <= 2; round += 1) {
        await button.press('Enter');
        await page.locator('[role=menu], [role=dialog]').waitFor();
        // It takes the keys once it has the focus.
        await page.locator(':is([role=menu], [role=dialog]):focus-within').waitFor();
        await page.keyboard.press('Escape');
        await expect.poll(() => page.locator('[role=menu], [role=dialog]').count()).toBe(0);
        await expect.poll(() => focusedText(page)).toContain(name);
      }
    }
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Find an item, or do something').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await page.close();
  });

  test('? lists the shortcuts, Escape closes them; the first Tab skips to the page', async () => {
    const { page } = await openPage(world.context, '/p/ferry/gaps');
    await settle(page);
    await page.keyboard.press('Tab');
    expect(await focusedText(page)).toBe('Skip to the page');
    await page.keyboard.press('Shift+?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await page.close();
  });
});

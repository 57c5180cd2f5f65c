import { describe, expect, test } from 'vitest';
import { seriousBarriers } from './world/barriers.ts';
import { useBrowserWorld } from './world/browser-world.ts';
import { isBrowserMissing } from './world/chromium.ts';
import { seedProject } from './world/seed-project.ts';
import { keepPicture, look, LOOKS, openPage } from './world/visit.ts';

describe.skipIf(isBrowserMissing)('writing a statement', () => {
  const world = useBrowserWorld(({ client }) => seedProject(client, 'ferry'));
  const openForm = async () => {
    const { page } = await openPage(world.context, '/p/ferry/requirements/new');
    const field = page.getByLabel('Statement');
    await page.locator('.cm-editor').waitFor();
    return { page, field };
  };

  test('underlines what could be misread while one types, in both themes and widths, without barriers', async () => {
    const { page, field } = await openForm();
    for (const each of LOOKS) {
      await look(page, each);
      await field.fill('If the gate fails, the kiosk should show several notices.');
      await page.locator('.cm-lintRange-error', { hasText: 'should' }).waitFor();
      await page.locator('.cm-lintRange-warning', { hasText: 'several' }).waitFor();
      await keepPicture(page, 'statement', each);
      expect(await seriousBarriers(page)).toEqual([]);
    }
    await page.close();
  });

  test('one click writes the better words, the mark goes, and undo brings both back', async () => {
    const { page, field } = await openForm();
    await field.fill('The kiosk should print a ticket.');
    await page.getByRole('button', { name: 'Write “shall”' }).click();
    await expect.poll(() => field.innerText()).toBe('The kiosk shall print a ticket.');
    await expect.poll(() => page.locator('.cm-lintRange-error').count()).toBe(0);
    await field.press('Control+z');
    await expect.poll(() => field.innerText()).toBe('The kiosk should print a ticket.');
    await page.locator('.cm-lintRange-error', { hasText: 'should' }).waitFor();
    await page.close();
  });

  test('a finding is suppressed where it is written, counted, and reported again', async () => {
    const { page } = await openPage(world.context, '/p/ferry/i/REQ-1?edit=true');
    const field = page.getByLabel('Statement');
    await page.locator('.cm-editor').waitFor();
    await field.fill('The kiosk shall print several tickets.');
    const line = page.locator('li', { hasText: 'several' });
    await line.getByRole('button', { name: 'Suppress…' }).click();
    await page.keyboard.type('Quotes the law');
    await page.keyboard.press('Enter');
    await page.getByText('1 suppressed').click();
    await page.getByText('INCOSE-R7 at “several”: Quotes the law').waitFor();
    expect(await seriousBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Report it again' }).click();
    await line.getByRole('button', { name: 'Suppress…' }).waitFor();
    await page.close();
  });

  test('of a constraint may say how, which of others is remarked', async () => {
    const { page, field } = await openForm();
    await field.fill('The kiosk shall keep sales in a MySQL database.');
    const remark = page.getByText('“MySQL” is a solution');
    await remark.waitFor();
    await page.getByText('Constraint', { exact: true }).click();
    await remark.waitFor({ state: 'detached' });
    await page.close();
  });

  test('F8 leads from mark to mark, and Tab leads out of the field', async () => {
    const { page, field } = await openForm();
    await field.fill('The kiosk should print some tickets.');
    await page.locator('.cm-lintRange-error').waitFor();
    await field.press('Control+Home');
    await field.press('F8');
    await page.locator('.cm-tooltip', { hasText: 'does not bind' }).waitFor();
    await field.press('Tab');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('.cm-content') === null))
      .toBe(true);
    await page.close();
  });
});

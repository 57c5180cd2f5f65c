import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { seriousBarriers } from './world/barriers.ts';
import { useBrowserWorld } from './world/browser-world.ts';
import { isBrowserMissing } from './world/chromium.ts';
import { flawsInEveryLook } from './world/every-look.ts';
import { createEmptyProject } from './world/seed-project.ts';
import { openPage } from './world/visit.ts';

const STATEMENTS = [
  'The pump should stop within 2 s.',
  'When the lid opens, the blade shall stop within 1 s.',
  'When the lid opens, the blade shall stop within 1 s.',
  'The PLX shall log each alarm.',
  'The pump shall record several alarms.',
];

describe.skipIf(isBrowserMissing)('the work list of the findings', () => {
  const world = useBrowserWorld(async ({ client }) => {
    const { id: projectId } = await createEmptyProject(client, 'pump', 'Pump');
    await createEmptyProject(client, 'empty', 'Empty');
    for (const [index, statement] of STATEMENTS.entries()) {
      const data = { title: `Demand ${index + 1}`, statement };
      await client.requirements.create.mutate({ projectId, data });
    }
    const goal = await client.goals.create.mutate({ projectId, data: { title: 'Nobody is hurt' } });
    const { item } = await client.items.find.query({ projectId, key: 'REQ-3' });
    const link = { type: 'satisfies' as const, fromId: item.id, toId: goal.id };
    await client.links.create.mutate({ projectId, ...link });
  });
  const entry = (page: Page, rule: string) => page.locator('li[data-finding]', { hasText: rule });
  const open = async (search = '') => {
    const visit = await openPage(world.context, `/p/pump/findings${search}`);
    await visit.page.locator('li[data-finding]').first().waitFor();
    return visit.page;
  };

  test('shows in both themes and widths what is wrong and where, without barriers', async () => {
    const page = await open();
    expect(await entry(page, 'EARS-MODAL').locator('mark').innerText()).toBe('should');
    expect(await flawsInEveryLook(page, 'findings')).toEqual([]);
    await page.close();
  });

  test('is narrowed by severity and rule in its address', async () => {
    const page = await open();
    await page.getByRole('button', { name: /^Errors/ }).click();
    await expect.poll(() => page.locator('li[data-finding]').count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('severity')).toContain('error');
    await page.getByRole('button', { name: /^Errors/ }).click();
    await page.getByLabel('Rule').selectOption('SET-DUPLICATE');
    await expect.poll(() => page.locator('li[data-finding]').count()).toBe(1);
    const address = page.url();
    await page.close();
    const again = await open(new URL(address).search);
    expect(await again.locator('li[data-finding]').count()).toBe(1);
    await again.close();
  });

  test('is worked off with the keyboard: walk, write the better words, and take it back', async () => {
    const page = await open('?severity=error');
    await page.keyboard.press('j');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toContain('should');
    await page.keyboard.press('w');
    await page.getByText('REQ-1 says it better now').waitFor();
    await expect.poll(() => entry(page, 'EARS-MODAL').count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await entry(page, 'EARS-MODAL').waitFor();
    await page.close();
  });

  test('a finding is suppressed with its reason, is found among the suppressed, and reported again', async () => {
    const page = await open('?rule=INCOSE-R7');
    await entry(page, 'INCOSE-R7').getByRole('button', { name: 'Suppress…' }).click();
    await page.getByLabel('Why INCOSE-R7 of REQ-5 may stay').fill('Quotes the law');
    expect(await seriousBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Suppress in REQ-5' }).click();
    await page.getByText('Suppressed INCOSE-R7 of REQ-5').waitFor();
    await expect.poll(() => entry(page, 'INCOSE-R7').count()).toBe(0);
    await page.getByRole('button', { name: 'Suppressed 1' }).click();
    await page.getByText('Suppressed: Quotes the law').waitFor();
    await page.getByRole('button', { name: 'Report it again' }).click();
    await page.getByText('is reported again').waitFor();
    await page.getByRole('button', { name: 'Suppressed 0' }).waitFor();
    await page.close();
  });

  test('duplicates stand side by side; the one that is kept takes over the links, and undo brings both back', async () => {
    const page = await open('?rule=SET-DUPLICATE');
    const pair = entry(page, 'SET-DUPLICATE');
    await pair.getByRole('region', { name: 'REQ-2' }).waitFor();
    await pair.getByRole('button', { name: 'Keep REQ-2' }).click();
    await page.getByText('REQ-2 stands for REQ-3, which is archived').waitFor();
    await expect.poll(() => pair.count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await pair.waitFor();
    await page.close();
  });

  test('of a project without statements says what to do, and the palette leads there', async () => {
    const { page } = await openPage(world.context, '/p/empty');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Find an item, or do something').fill('findings');
    await page.locator('[role=dialog] [data-combobox-selected]', { hasText: 'findings' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('No statements yet').waitFor();
    await page.close();
  });
});

import type { ProjectId } from '@throughline/shared/schema';
import { describe, expect, test } from 'vitest';
import { useBrowserWorld } from './world/browser-world.ts';
import { isBrowserMissing } from './world/chromium.ts';
import { createEmptyProject, seedProject } from './world/seed-project.ts';
import { keepPicture, look, LOOKS, openPage, settle } from './world/visit.ts';

const MANY = 5000;
/** More than a window holds and the margin around it; far less than there are. */
const ROWS_IN_DOCUMENT_MAX = 90;

describe.skipIf(isBrowserMissing)('lists', () => {
  const world = useBrowserWorld(async ({ client }) => {
    await seedProject(client, 'ferry');
    const { id } = await createEmptyProject(client, 'many', 'Very many');
    await importTasks(client, id, MANY);
  });

  test('filters and order live in the address: a reload shows the same', async () => {
    const { page } = await openPage(world.context, '/p/ferry/requirements');
    await settle(page);
    await page
      .getByRole('list', { name: 'States' })
      .getByRole('link', { name: /Accepted/ })
      .click();
    await page.getByRole('link', { name: 'Sort by title' }).click();
    await page.getByPlaceholder('Search').fill('gate');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=gate&sort=title&state=accepted');
    await settle(page);
    const shown = await page.locator('[data-title]').allTextContents();
    expect(shown).toEqual(['Gate answers in 400 ms', 'Validate without a connection']);
    await page.reload();
    await settle(page);
    expect(await page.locator('[data-title]').allTextContents()).toEqual(shown);
    expect(await page.getByPlaceholder('Search').inputValue()).toBe('gate');
    await page.close();
  });

  test('priorities and labels filter, and each can be taken off', async () => {
    const { page } = await openPage(world.context, '/p/ferry/requirements');
    await settle(page);
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByRole('checkbox', { name: 'Must' }).check();
    await page.getByRole('checkbox', { name: 'payments' }).check();
    await expect.poll(() => page.locator('[data-title]').count()).toBe(2);
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Remove filter: payments' }).click();
    await expect.poll(() => page.locator('[data-title]').count()).toBe(5);
    await page.close();
  });

  test('a search without result says so and shows the way back', async () => {
    const { page } = await openPage(world.context, '/p/ferry/requirements?q=zeppelin');
    await page.getByText('Nothing matches').waitFor();
    await page.getByRole('link', { name: 'Show all requirements' }).click();
    await expect.poll(() => page.locator('[data-title]').count()).toBe(8);
    await page.close();
  });

  test('a key is a link to its item and is on the clipboard after a click', async () => {
    const { page } = await openPage(world.context, '/p/ferry/requirements');
    await settle(page);
    await page.getByRole('link', { name: 'REQ-3', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Refund a cancelled crossing' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('REQ-3');
    await page.close();
  });

  test('5,000 items: few rows are in the document, the end is reached, and the selection outlives the way there', async () => {
    const { page, errors } = await openPage(world.context, '/p/many/tasks');
    await page.getByText(`${MANY.toLocaleString('en')} items`).waitFor();
    await settle(page);
    for (const shown of LOOKS) {
      await look(page, shown);
      await keepPicture(page, 'tasks-5000', shown);
    }
    await look(page, LOOKS[0]!);
    await page.getByLabel('Select TASK-1', { exact: true }).check();
    for (let last = ''; last !== `TASK-${MANY}`;) {
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      await settle(page);
      expect(await page.locator('[data-row]').count()).toBeLessThan(ROWS_IN_DOCUMENT_MAX);
      last =
        (await page.locator('[data-row] [data-kind=task][href]').allTextContents()).at(-1) ?? '';
    }
    await page.getByText('1 selected').waitFor();
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect
      .poll(() => page.getByLabel('Select TASK-1', { exact: true }).isChecked())
      .toBe(true);
    expect(errors).toEqual([]);
    await page.close();
  }, 120_000);

  test('5,000 items at home: counts, not crowds', async () => {
    const { page, errors } = await openPage(world.context, '/p/many');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await settle(page);
    for (const shown of [LOOKS[0]!, LOOKS[2]!]) {
      await look(page, shown);
      await keepPicture(page, 'home-5000', shown);
    }
    expect(errors).toEqual([]);
    await page.close();
  });
});

/** One file of a task list: the quickest way to many items. The file is an item too. */
async function importTasks(
  client: Parameters<typeof seedProject>[0],
  projectId: ProjectId,
  count: number,
): Promise<void> {
  const lines = Array.from(
    { length: count },
    (_, index) => `- [ ] T${String(index + 1).padStart(4, '0')} Lay cable ${index + 1}`,
  );
  const text = `# Tasks: Cables\n\n## Phase 1: Setup\n\n${lines.join('\n')}\n`;
  const files = [
    { path: 'specs/001-cables/tasks.md', base64: Buffer.from(text).toString('base64') },
  ];
  const report = await client.sources.import.mutate({ projectId, files });
  if (report.items.added !== count + 1) {
    throw new Error(`${report.items.added} items were imported, and not ${count}`);
  }
}

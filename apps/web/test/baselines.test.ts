import { describe, expect, test } from 'vitest';
import { useBrowserWorld } from './world/browser-world.ts';
import { isBrowserMissing } from './world/chromium.ts';
import { flawsInEveryLook } from './world/every-look.ts';
import { createEmptyProject, seedProject } from './world/seed-project.ts';
import { look, LOOKS, openPage, settle } from './world/visit.ts';

describe.skipIf(isBrowserMissing)('baselines', () => {
  const world = useBrowserWorld(async ({ client }) => {
    await createEmptyProject(client, 'empty', 'Nothing yet');
    const { id: projectId, items } = await seedProject(client, 'ferry');
    await client.baselines.create.mutate({
      projectId,
      data: { name: 'signed', note: 'As agreed with the harbour' },
    });
    const page = await client.items.find.query({ projectId, key: 'REQ-1' });
    const { id, version } = page.item;
    const target = { projectId, id: id as never };
    await client.requirements.update.mutate({
      ...{ ...target, expectedVersion: version },
      data: {
        statement:
          'When a ticket is shown at the gate, the gate shall decide within 400 ms whether it is valid, also while it has no connection to the server.',
        labels: ['gate', 'offline'],
      },
    });
    const goal = await client.goals.create.mutate({ projectId, data: { title: 'Shorter queues' } });
    await client.links.create.mutate({ projectId, type: 'satisfies', fromId: id, toId: goal.id });
    const task = [...items.values()].find(({ kind }) => kind === 'task');
    const { version: taskVersion } = task!;
    const gone = { projectId, id: task!.id as never, expectedVersion: taskVersion };
    await client.tasks.archive.mutate(gone);
  });

  test('a comparison is readable in both themes and widths, and no barrier stands in it', async () => {
    const { page, errors } = await openPage(world.context, '/p/ferry/baselines');
    await page.getByRole('heading', { level: 2, name: 'Changed' }).waitFor();
    await settle(page);
    const flaws = await flawsInEveryLook(page, 'baselines');
    await page.close();
    expect([...errors, ...flaws]).toEqual([]);
  });

  test('it tells what came, what went, and which words differ, without need of colour', async () => {
    const { page } = await openPage(world.context, '/p/ferry/baselines?from=signed&to=now');
    const changed = page.getByRole('article', { name: /^REQ-1 / });
    await changed.locator('ins').first().waitFor();
    expect(await changed.locator('ins').allTextContents()).toContainEqual(
      expect.stringContaining('connection to the server'),
    );
    for (const gone of await changed.locator('del').all())
      expect(
        await gone.evaluate((element) => getComputedStyle(element).textDecorationLine),
      ).toContain('line-through');
    const isHeavier = await changed
      .locator('ins')
      .first()
      .evaluate((element) => {
        const weightOf = (node: Element) => Number(getComputedStyle(node).fontWeight);
        return weightOf(element) > weightOf(element.parentElement!);
      });
    expect(isHeavier).toBe(true);
    await page.getByRole('heading', { name: 'Added' }).waitFor();
    await page.getByRole('link', { name: 'Shorter queues' }).waitFor();
    await page.getByRole('heading', { name: 'Removed' }).waitFor();
    await page.getByText('linked', { exact: true }).waitFor();
    await page.close();
  });

  test('the moments are in the address, and an address sent to others shows the same', async () => {
    const { page } = await openPage(world.context, '/p/ferry/baselines');
    await page.getByLabel('From', { exact: true }).selectOption('The beginning');
    await page.getByLabel('To', { exact: true }).selectOption('signed');
    await expect.poll(() => new URL(page.url()).search).toBe('?from=0&to=signed');
    await settle(page);
    const told = await page.locator('main').textContent();
    const other = await openPage(world.context, '/p/ferry/baselines?from=0&to=signed');
    await settle(other.page);
    await expect.poll(() => other.page.locator('main').textContent()).toBe(told);
    expect(await other.page.getByLabel('To', { exact: true }).inputValue()).toBe('signed');
    await other.page.close();
    await page.close();
  });

  test('an address with a moment that there is not says which there are', async () => {
    const { page } = await openPage(world.context, '/p/ferry/baselines?from=never');
    await page.getByRole('alert').getByText('There is no moment "never" here').waitFor();
    expect(await page.getByLabel('From', { exact: true }).inputValue()).toBe('never');
    await page.close();
  });

  test('by keyboard alone a moment is named, renamed and removed', async () => {
    const { page } = await openPage(world.context, '/p/empty/baselines');
    await page.getByText('None yet.').waitFor();
    await page.getByRole('button', { name: 'Name this moment' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Name this moment' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.type('now');
    await page.keyboard.press('Enter');
    await page.getByText('must not look like').waitFor();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('v1');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'v1', exact: true }).waitFor();

    await page.getByRole('button', { name: 'Rename v1' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Rename a baseline' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('v1, as shipped');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'v1, as shipped', exact: true }).waitFor();

    await page.getByRole('button', { name: 'Remove v1, as shipped' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Yes, remove v1, as shipped' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('None yet.').waitFor();
    await page.close();
  });

  test('a baseline is read as it was: lists, items and their links, in every look, with nothing to change', async () => {
    const { page, errors } = await openPage(world.context, '/p/ferry/baselines');
    await page.getByRole('link', { name: 'Read the project as of signed' }).click();
    const banner = page.getByRole('complementary', { name: 'As of then' });
    await banner.getByText('signed').waitFor();
    await settle(page);
    const findings: string[] = [];
    const lookAt = async (name: string) => {
      findings.push(...(await flawsInEveryLook(page, name)));
      await look(page, LOOKS[0]!);
    };
    await lookAt('list-then');
    await page.getByRole('searchbox').fill('carry');
    await page.getByRole('link', { name: 'Validate without' }).waitFor({ state: 'detached' });
    await page.getByRole('searchbox').fill('');
    await page.getByRole('link', { name: 'Validate without' }).click();
    await page.getByRole('heading', { level: 1, name: 'Validate without' }).waitFor();
    expect(await page.getByText('from data no older than 24 hours').count()).toBe(1);
    expect(await page.getByText('connection to the server').count()).toBe(0);
    expect(await page.getByText('Shorter queues').count()).toBe(0);
    const main = page.getByRole('main');
    expect(await main.getByRole('button').count()).toBe(0);
    await lookAt('item-then');

    await main.getByRole('link', { name: 'GOAL-1' }).click();
    await page.waitForURL('**/i/GOAL-1?at=signed');
    await banner.getByRole('link', { name: 'Back to now' }).click();
    await main.getByRole('button', { name: 'Edit', exact: true }).waitFor();
    expect(await banner.count()).toBe(0);
    await page.close();
    expect([...errors, ...findings]).toEqual([]);
  });

  test('an item is read as of any of its changes, from its history', async () => {
    const { page } = await openPage(world.context, '/p/ferry/i/REQ-1');
    await page
      .getByRole('link', { name: /^Read REQ-1 as of change/ })
      .last()
      .click();
    await page.getByRole('complementary', { name: 'As of then' }).waitFor();
    expect(page.url()).toMatch(/REQ-1\?at=\d+$/);
    await page.close();
  });
});

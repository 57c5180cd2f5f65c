import type { ItemId, ProjectId } from '@throughline/shared/schema';
import { describe, expect, test } from 'vitest';
import { useBrowserWorld } from './world/browser-world.ts';
import { isBrowserMissing } from './world/chromium.ts';
import { seedProject, type SeededProject } from './world/seed-project.ts';
import { keepPicture, LOOKS, openPage, settle } from './world/visit.ts';

describe.skipIf(isBrowserMissing)('editing', () => {
  let project: SeededProject;
  const world = useBrowserWorld(async ({ client }) => {
    project = await seedProject(client, 'ferry');
  });
  const read = async (key: string) =>
    (await world.server.client.items.find.query({ projectId: project.id, key })).item;
  /** Somebody else, elsewhere. */
  const writeElsewhere = async (key: string, data: Record<string, unknown>) => {
    const { id, version } = await read(key);
    const input = {
      projectId: project.id as ProjectId,
      id: id as ItemId as never,
      expectedVersion: version,
      data,
    };
    return world.server.client.goals.update.mutate(input);
  };

  test('edits of different fields are both kept, without asking', async () => {
    const { page } = await openPage(world.context, '/p/ferry/i/GOAL-1?edit=true');
    await page.getByLabel('Target').fill('2 min');
    await writeElsewhere('GOAL-1', { baseline: '8 min' });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('GOAL-1 saved, with what others changed meanwhile').waitFor();
    await page.getByRole('heading', { level: 1, name: /Boarding takes/ }).waitFor();
    expect((await read('GOAL-1')).fields).toMatchObject({ target: '2 min', baseline: '8 min' });
    await page.close();
  });

  test('edits of one field are shown side by side, and the choice is what is saved', async () => {
    const { page } = await openPage(world.context, '/p/ferry/i/GOAL-2?edit=true');
    await page.getByLabel('Target').fill('80 %');
    await page.getByLabel('Metric').fill('Share sold on the web');
    await writeElsewhere('GOAL-2', { target: '72 %' });
    await page.getByRole('button', { name: 'Save' }).click();
    const conflict = page.getByRole('alert', { name: 'Conflict' });
    await conflict.getByText('80 %').waitFor();
    await conflict.getByText('72 %').waitFor();
    await keepPicture(page, 'conflict', LOOKS[0]!);
    await conflict.getByLabel(/Theirs/).check();
    await conflict.getByRole('button', { name: 'Save with these' }).click();
    await page.getByText('GOAL-2 saved').waitFor();
    expect((await read('GOAL-2')).fields).toMatchObject({
      target: '72 %',
      metric: 'Share sold on the web',
    });
    await page.close();
  });

  test('a save can be taken back', async () => {
    const { page } = await openPage(world.context, '/p/ferry/i/GOAL-3?edit=true');
    await page.getByLabel('Title').fill('Revenue adds up by itself');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: 'Revenue adds up by itself' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page
      .getByRole('heading', { level: 1, name: 'Revenue adds up without a spreadsheet' })
      .waitFor();
    await page.close();
  });

  test('what was typed outlives a reload, and can be let go', async () => {
    const { page } = await openPage(world.context, '/p/ferry/i/REQ-4?edit=true');
    await page.getByLabel('Rationale').fill('Half of the visitors read no Norwegian');
    await page.reload();
    await page.getByText('This is what you typed earlier').waitFor();
    expect(await page.getByLabel('Rationale').inputValue()).toBe(
      'Half of the visitors read no Norwegian',
    );
    await page.getByRole('button', { name: 'Discard it' }).click();
    expect(await page.getByLabel('Rationale').inputValue()).toBe('');
    await page.close();
  });

  test('lists are written row by row, and every kind of field arrives', async () => {
    const { page } = await openPage(world.context, '/p/ferry/i/TASK-3?edit=true');
    await page.getByRole('button', { name: 'Add criterion' }).click();
    await page.keyboard.type('Arrives within a day');
    await page.getByLabel('Criterion 1 is met').check();
    await page.getByLabel('Estimate, hours').fill('12');
    await page.getByLabel('Due').fill('2026-12-24');
    await page.getByLabel('Priority').selectOption('urgent');
    await page.getByLabel('Labels').first().fill('gate');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('TASK-3 saved').waitFor();
    expect(await read('TASK-3')).toMatchObject({
      priority: 'urgent',
      labels: ['gate'],
      fields: {
        estimateHours: 12,
        dueOn: '2026-12-24',
        acceptanceCriteria: [{ text: 'Arrives within a day', isMet: true }],
      },
    });
    await page.close();
  });

  test('when the server is away the page says so and keeps what was typed', async () => {
    const { page } = await openPage(world.context, '/p/ferry/i/REQ-2?edit=true');
    await page.getByLabel('Rationale').fill('Queues form at thirty a minute');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The server was not reached').waitFor();
    expect(await page.getByLabel('Rationale').inputValue()).toBe('Queues form at thirty a minute');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('REQ-2 saved').waitFor();
    await page.close();
  });

  test('a creation whose answer was lost on the way happens once when it is sent again', async () => {
    const { page } = await openPage(world.context, '/p/ferry/components/new');
    await page.getByLabel('Title').fill('Buoy');
    await page.route('**/trpc/components.create*', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await page.getByRole('button', { name: 'Create component' }).click();
    await page.getByText('The server was not reached').waitFor();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Create component' }).click();
    await page.getByRole('heading', { level: 1, name: 'Buoy' }).waitFor();
    const filter = { text: 'Buoy' };
    const found = await world.server.client.components.list.query({
      projectId: project.id,
      filter,
    });
    expect(found.items).toHaveLength(1);
    await page.close();
  });

  test('markup in a text is shown as text, keys in it are links', async () => {
    const { page, errors } = await openPage(world.context, '/p/ferry/goals/new');
    await page.getByLabel('Title').fill('Hostile');
    await page
      .getByLabel('Description')
      .fill('See REQ-1. <img src=x onerror="window.hacked = 1"> [bad](javascript:window.hacked=1)');
    await page.getByRole('button', { name: 'Create goal' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hostile' }).waitFor();
    await settle(page);
    await page.getByRole('article').getByRole('link', { name: 'REQ-1' }).waitFor();
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await page.locator('article img').count()).toBe(0);
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });
});

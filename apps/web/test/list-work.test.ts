import { describe, expect, test } from 'vitest';
import { useBrowserWorld } from './world/browser-world.ts';
import { isBrowserMissing } from './world/chromium.ts';
import { seedProject, type SeededProject } from './world/seed-project.ts';
import { keepPicture, look, LOOKS, openPage, settle } from './world/visit.ts';

describe.skipIf(isBrowserMissing)('working in a list', () => {
  let project: SeededProject;
  const world = useBrowserWorld(async ({ client }) => {
    project = await seedProject(client, 'ferry');
  });
  const read = async (key: string) =>
    (await world.server.client.items.find.query({ projectId: project.id, key })).item;

  test('columns are chosen, stand in the address, and are there the next time', async () => {
    const { page } = await openPage(world.context, '/p/ferry/requirements');
    await settle(page);
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByLabel('Type').check();
    await page.getByLabel('Owner').uncheck();
    await page.keyboard.press('Escape');
    await page.getByRole('columnheader', { name: 'Type' }).waitFor();
    const { search } = new URL(page.url());
    expect(new URLSearchParams(search).getAll('show')).toEqual([
      'labels',
      'type',
      'priority',
      'updated',
    ]);
    await keepPicture(page, 'requirements-columns', LOOKS[0]!);
    await page.goto('/p/ferry/requirements?q=gate');
    await page.getByRole('columnheader', { name: 'Type' }).waitFor();
    expect(await page.getByRole('columnheader', { name: 'Owner' }).count()).toBe(0);
    expect(new URL(page.url()).searchParams.getAll('show')).toContain('type');

    // Whoever gets the address sees the same columns without having chosen them.
    const other = await world.browser.newContext({
      storageState: await world.context.storageState(),
    });
    await other.addInitScript(() => localStorage.clear());
    const visit = await openPage(other, `${world.server.url}/p/ferry/requirements${search}`);
    await visit.page.getByRole('columnheader', { name: 'Type' }).waitFor();
    await other.close();

    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByLabel('Type').uncheck();
    await page.getByLabel('Owner').check();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=gate');
    await page.close();
  });

  test('title, state and priority change in the row, by keys alone, and each can be taken back', async () => {
    const { page, errors } = await openPage(world.context, '/p/ferry/requirements');
    await settle(page);
    const first = await read('REQ-1');
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    await page.getByLabel('Title of REQ-1').fill('Validate offline');
    await page.keyboard.press('Enter');
    await page.getByText('REQ-1 has a new title').waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Validate offline');
    expect((await read('REQ-1')).title).toBe('Validate offline');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('link', { name: first.title }).waitFor();

    await page.getByRole('link', { name: first.title }).focus();
    await page.keyboard.press('p');
    await page.getByRole('menuitem', { name: 'Could' }).press('Enter');
    await expect.poll(async () => (await read('REQ-1')).priority).toBe('could');
    await page.getByText('REQ-1 is now “Could”').waitFor();
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await expect.poll(async () => (await read('REQ-1')).priority).toBe(first.priority);

    await page.getByRole('button', { name: 'REQ-1, state' }).click();
    await page.getByRole('menuitem', { name: 'In review' }).click();
    await expect.poll(async () => (await read('REQ-1')).state).toBe('review');
    expect(errors).toEqual([]);
    await page.close();
  });

  test('Escape leaves a title as it was', async () => {
    const { page } = await openPage(world.context, '/p/ferry/goals');
    await settle(page);
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    const field = page.getByLabel('Title of GOAL-1');
    const before = await field.inputValue();
    await field.fill('Something else');
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: before }).waitFor();
    expect((await read('GOAL-1')).title).toBe(before);
    await page.close();
  });

  test('a click with shift selects all between, and many get one priority, one label, and lose them by one undo', async () => {
    const { page } = await openPage(world.context, '/p/ferry/tasks');
    await settle(page);
    const before = await Promise.all(['TASK-1', 'TASK-2', 'TASK-3'].map(read));
    await page.getByLabel('Select TASK-1', { exact: true }).click();
    await page.getByLabel('Select TASK-3', { exact: true }).click({ modifiers: ['Shift'] });
    await page.getByText('3 selected').waitFor();
    await page.getByRole('button', { name: 'Priority', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Urgent' }).click();
    await page.getByText(/tasks now have the priority “Urgent”/).waitFor();
    for (const { key } of before) expect((await read(key)).priority).toBe('urgent');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect
      .poll(async () =>
        (await Promise.all(before.map(({ key }) => read(key)))).map((i) => i.priority),
      )
      .toEqual(before.map(({ priority }) => priority));

    await page.getByLabel('Select TASK-1', { exact: true }).click();
    await page.getByLabel('Select TASK-3', { exact: true }).click({ modifiers: ['Shift'] });
    await page.getByRole('button', { name: 'Label', exact: true }).click();
    await page.getByRole('textbox', { name: 'Label' }).fill('harbour');
    await keepPicture(page, 'tasks-selected', LOOKS[0]!);
    await look(page, LOOKS[2]!);
    await keepPicture(page, 'tasks-selected', LOOKS[2]!);
    const bar = page.getByRole('region', { name: 'Selected items' });
    const { x, width } = (await bar.boundingBox())!;
    expect(x >= 0 && x + width <= LOOKS[2]!.width).toBe(true);
    await look(page, LOOKS[0]!);
    await page.keyboard.press('Enter');
    await page.getByText('3 tasks labelled “harbour”').waitFor();
    for (const { key } of before) expect((await read(key)).labels).toContain('harbour');
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await expect
      .poll(async () =>
        (await Promise.all(before.map(({ key }) => read(key)))).map((i) => i.labels),
      )
      .toEqual(before.map(({ labels }) => labels));
    await page.close();
  });

  test('l links a row without leaving the list', async () => {
    const { page } = await openPage(world.context, '/p/ferry/requirements');
    await settle(page);
    const rows = await page.locator('[data-title]').allTextContents();
    await page.keyboard.press('j');
    await page.keyboard.press('l');
    await page.getByRole('dialog', { name: 'Link REQ-1' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(await page.locator('[data-title]').allTextContents()).toEqual(rows);
    await page.close();
  });

  test('filters offer what the whole list has, not only what is on the screen', async () => {
    const { page } = await openPage(world.context, '/p/ferry/tasks?state=done');
    await settle(page);
    await page.getByRole('button', { name: 'Filter' }).click();
    const people = page.getByRole('group', { name: 'People' });
    await people.getByRole('checkbox').first().waitFor();
    const facets = await world.server.client.items.facets.query({
      projectId: project.id,
      kind: 'task',
    });
    expect(await people.getByRole('checkbox').count()).toBe(facets.owners.length);
    await page.close();
  });

  test('all rows that the filter matches are selected, also those that were never scrolled to', async () => {
    const { client } = world.server;
    const { id: projectId } = project;
    const MATCHING = 130;
    const make = (title: string, labels: string[]) =>
      client.tasks.create.mutate({ projectId, data: { title, labels } });
    await Promise.all(
      Array.from({ length: MATCHING }, (_, index) => make(`Sweep pier ${index}`, ['sweep'])),
    );
    await make('Sweep nothing', []);
    const stateOfAll = async (isArchived: boolean) => {
      const filter = { labels: ['sweep'], isArchived };
      return (await client.tasks.list.query({ projectId, filter, limit: 1 })).total;
    };

    const { page } = await openPage(world.context, '/p/ferry/tasks?label=sweep');
    await page.getByRole('checkbox', { name: `Select all ${MATCHING}` }).click();
    const bar = page.getByRole('region', { name: 'Selected items' });
    await bar.getByText(`${MATCHING} selected`, { exact: true }).waitFor();
    await keepPicture(page, 'list-all-selected', LOOKS[0]!);
    await bar.getByRole('button', { name: 'Archive' }).click();
    await page.getByText(`${MATCHING} tasks archived`).waitFor();
    expect(await stateOfAll(true)).toBe(MATCHING);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Taken back').waitFor();
    expect(await stateOfAll(false)).toBe(MATCHING);
    await page.close();
  });
});

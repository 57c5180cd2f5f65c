import type { ProjectId } from '@throughline/shared/schema';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowserWorld } from './world/browser-world.ts';
import { isBrowserMissing } from './world/chromium.ts';
import { flawsInEveryLook } from './world/every-look.ts';
import { seedProject, type SeededProject } from './world/seed-project.ts';
import { look, LOOKS, openPage, settle } from './world/visit.ts';

describe.skipIf(isBrowserMissing)('a form that is open while others save', () => {
  let project: SeededProject;
  const world = useBrowserWorld(async ({ client }) => {
    project = await seedProject(client, 'ferry');
  });
  const read = async (key: string) =>
    (await world.server.client.items.find.query({ projectId: project.id, key })).item;
  const writeElsewhere = async (key: string, data: Record<string, unknown>) => {
    const { id, version } = await read(key);
    const projectId = project.id as ProjectId;
    return world.server.client.goals.update.mutate({
      projectId,
      id: id as never,
      expectedVersion: version,
      data,
    });
  };
  const edit = async (key: string): Promise<Page> => {
    const { page } = await openPage(world.context, 'about:blank');
    const following = page.waitForResponse((answer) => answer.url().includes('changes.follow'));
    await page.goto(`/p/ferry/i/${key}?edit=true`);
    await following;
    return page;
  };
  const valueOf = (page: Page, label: string) => page.getByLabel(label).inputValue();

  test('takes over what only they changed, while one types, and says so', async () => {
    const page = await edit('GOAL-1');
    await page.getByLabel('Target').fill('2 min');
    await writeElsewhere('GOAL-1', { baseline: '9 min' });
    await page.getByText('taken over here: Baseline').waitFor();
    expect(await valueOf(page, 'Baseline')).toBe('9 min');
    expect(await valueOf(page, 'Target')).toBe('2 min');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('GOAL-1 saved').waitFor();
    expect((await read('GOAL-1')).fields).toMatchObject({ target: '2 min', baseline: '9 min' });
    await page.close();
  });

  test('shows what both changed side by side, saves nothing before the choice, and keeps what is typed meanwhile', async () => {
    const page = await edit('GOAL-2');
    await page.getByLabel('Target').fill('80 %');
    await writeElsewhere('GOAL-2', { target: '72 %', metric: 'Share of tickets' });
    const conflict = page.getByRole('alert', { name: 'Conflict' });
    await conflict.getByText('72 %').waitFor();
    expect(await flawsInEveryLook(page, 'conflict-live')).toEqual([]);
    await look(page, LOOKS[0]!);

    await page.getByRole('button', { name: 'Save', exact: true }).click();
    expect(await conflict.getByRole('button', { name: 'Save with these' }).isDisabled()).toBe(true);
    expect((await read('GOAL-2')).fields).toMatchObject({ target: '72 %' });

    await conflict.getByLabel(/Theirs/).check();
    expect(await valueOf(page, 'Target')).toBe('72 %');
    await conflict.getByLabel(/Yours/).check();
    expect(await valueOf(page, 'Target')).toBe('80 %');
    await page.getByLabel('Target').fill('81 %');
    await page.getByLabel('Baseline').fill('40 %');
    await conflict.getByText('81 %').waitFor();
    await conflict.getByRole('button', { name: 'Save with these' }).click();
    await page.getByText('GOAL-2 saved').waitFor();
    expect((await read('GOAL-2')).fields).toMatchObject({
      target: '81 %',
      baseline: '40 %',
      metric: 'Share of tickets',
    });
    await page.close();
  });

  test('that is reloaded brings what was typed together with what was saved meanwhile, and undoes none of it', async () => {
    const page = await edit('GOAL-3');
    await page.getByLabel('Target').fill('0 errors');
    await page.goto('/p/ferry');
    await settle(page);
    await writeElsewhere('GOAL-3', { baseline: '12 errors' });
    await page.goto('/p/ferry/i/GOAL-3?edit=true');
    await page.getByText('This is what you typed earlier').waitFor();
    expect(await valueOf(page, 'Target')).toBe('0 errors');
    expect(await valueOf(page, 'Baseline')).toBe('12 errors');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('GOAL-3 saved').waitFor();
    expect((await read('GOAL-3')).fields).toMatchObject({
      target: '0 errors',
      baseline: '12 errors',
    });
    await page.close();
  });
});

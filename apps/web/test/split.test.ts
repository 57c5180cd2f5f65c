import { expect, describe, test } from 'vitest';
import { seriousBarriers } from './world/barriers.ts';
import { useBrowserWorld } from './world/browser-world.ts';
import { isBrowserMissing } from './world/chromium.ts';
import { createEmptyProject } from './world/seed-project.ts';
import { keepPicture, look, LOOKS, openPage } from './world/visit.ts';

describe.skipIf(isBrowserMissing)('splitting a requirement', () => {
  const world = useBrowserWorld(async ({ client }) => {
    const { id: projectId } = await createEmptyProject(client, 'pump', 'Pump');
    const statement = 'When the tank is empty, the pump shall stop and sound the alarm.';
    const data = { title: 'Empty tank', statement };
    const { id: fromId } = await client.requirements.create.mutate({ projectId, data });
    const goal = await client.goals.create.mutate({ projectId, data: { title: 'No dry runs' } });
    const link = { type: 'satisfies' as const, fromId, toId: goal.id };
    await client.links.create.mutate({ projectId, ...link });
  });

  test('shows its parts and links without barriers, makes them so, and takes it back', async () => {
    const { page } = await openPage(world.context, '/p/pump/i/REQ-1');
    for (const each of LOOKS) {
      await look(page, each);
      await page.getByRole('button', { name: 'Split REQ-1 into parts' }).click();
      await page.getByLabel('Title of part 2').waitFor();
      await keepPicture(page, 'split', each);
      expect(await seriousBarriers(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }

    await page.getByRole('button', { name: 'Split REQ-1 into parts' }).click();
    expect(await page.getByLabel('Statement of part 1').inputValue()).toBe(
      'When the tank is empty, the pump shall stop.',
    );
    await page.getByLabel('Title of part 2').fill('Warn');
    expect(await page.getByLabel('satisfies GOAL-1 No dry runs').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Make 2 requirements' }).click();
    await page.getByText('REQ-1 is split into REQ-2, REQ-3').waitFor();
    const part = page.locator('li', { hasText: 'REQ-3' }).filter({ hasText: 'Warn' });
    await part.first().waitFor();

    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Taken back').waitFor();
    await part.filter({ hasText: 'archived' }).first().waitFor();
    await page.close();
  });

  test('what only a reviewer can tell is asked on the page, without barriers', async () => {
    const { page } = await openPage(world.context, '/p/pump/i/REQ-1');
    await page.getByText('What only a reviewer can tell').click();
    await page.getByText('Is it what its type says').waitFor();
    expect(await seriousBarriers(page)).toEqual([]);
    await page.close();
  });
});

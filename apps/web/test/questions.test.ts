import { describe, test } from 'vitest';
import { useBrowserWorld } from './world/browser-world.ts';
import { isBrowserMissing } from './world/chromium.ts';
import { createEmptyProject } from './world/seed-project.ts';
import { openPage } from './world/visit.ts';

describe.skipIf(isBrowserMissing)('a requirement that an open question clarifies', () => {
  const world = useBrowserWorld(async ({ client }) => {
    const { id: projectId } = await createEmptyProject(client, 'till', 'Till');
    const data = { title: 'Refund within a day' };
    const { id } = await client.requirements.create.mutate({ projectId, data });
    await client.requirements.move.mutate({ projectId, id, expectedVersion: 1, to: 'review' });
    await client.questions.create.mutate({
      projectId,
      data: { title: 'Whose day?' },
      links: [{ type: 'clarifies', toId: id }],
    });
  });

  test('says so in the list and on its page, is not accepted, and is once that is answered', async () => {
    const { page } = await openPage(world.context, '/p/till/requirements');
    await page.getByText('waits for Q-1').waitFor();
    await page.getByRole('link', { name: 'Refund within a day' }).click();
    const note = page.getByRole('region', { name: 'Open questions' });
    await note.getByRole('link', { name: 'Whose day?' }).waitFor();

    await page.keyboard.press('s');
    await page.getByRole('menuitem', { name: 'Accepted' }).click();
    await page.getByText('REQ-1 cannot be accepted while Q-1 waits for an answer.').waitFor();
    await page.getByRole('button', { name: 'State: in review' }).waitFor();

    await note.getByRole('link', { name: 'Whose day?' }).click();
    await page.getByRole('heading', { level: 1, name: 'Whose day?' }).waitFor();
    await page.keyboard.press('s');
    await page.getByRole('menuitem', { name: 'Answered' }).click();
    await page.getByRole('button', { name: 'State: answered' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Refund within a day' }).waitFor();
    await note.waitFor({ state: 'detached' });
    await page.keyboard.press('s');
    await page.getByRole('menuitem', { name: 'Accepted' }).click();
    await page.getByRole('button', { name: 'State: accepted' }).waitFor();
    await page.close();
  });
});

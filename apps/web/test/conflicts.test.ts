import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowserWorld } from './world/browser-world.ts';
import { isBrowserMissing } from './world/chromium.ts';
import { flawsInEveryLook } from './world/every-look.ts';
import { seedProject, type SeededProject } from './world/seed-project.ts';
import { keepPicture, look, LOOKS, openPage, settle } from './world/visit.ts';

const PATH = 'openspec/specs/pier/spec.md';
const SPEC = `# Pier

## Requirements

### Requirement: Opening the gate
The gate SHALL open within 2 seconds. It SHALL stay open for 10 seconds. A steward SHALL be able to hold it.

#### Scenario: A valid ticket
- **WHEN** a ticket is shown
- **THEN** the gate opens

### Requirement: Closing the gate
The gate SHALL close slowly.

#### Scenario: Nobody is near
- **WHEN** nobody is near
- **THEN** the gate closes
`;
const THEIRS = SPEC.replace('within 2 seconds', 'within 1 second')
  .replace('for 10 seconds', 'for 15 seconds')
  .replace('hold it.', 'hold it open.')
  .replace('close slowly', 'close within 4 seconds');

describe.skipIf(isBrowserMissing)('conflicts between a file and its items', () => {
  let project: SeededProject;
  const world = useBrowserWorld(async ({ client }) => {
    project = await seedProject(client, 'ferry');
    await importText(SPEC);
    await write('Opening the gate', {
      statement:
        'The gate SHALL open within 3 seconds. It SHALL stay open for 8 seconds. A steward SHALL be able to hold it.',
    });
    await write('Closing the gate', { statement: 'The gate SHALL close gently.' });
    await importText(THEIRS);

    async function importText(text: string) {
      const files = [{ path: PATH, base64: Buffer.from(text).toString('base64') }];
      await client.sources.import.mutate({ projectId: project.id, files });
    }
    async function write(title: string, data: Record<string, unknown>) {
      const { id, version } = await read(title);
      const target = { projectId: project.id, id: id as never, expectedVersion: version };
      await client.requirements.update.mutate({ ...target, data });
    }
  });
  const read = async (title: string) => {
    const { client } = world.server;
    const filter = { text: title };
    const { items } = await client.requirements.list.query({ projectId: project.id, filter });
    return items.find((item) => item.title === title)!;
  };
  const both = (page: Page) => page.locator('[data-conflict]').nth(1);
  const statementOf = async (title: string) =>
    ((await read(title)) as { statement?: string }).statement;

  test('are counted at home, marked on the item, and listed clause by clause in every look', async () => {
    const home = await openPage(world.context, '/p/ferry');
    await home.page.getByRole('link', { name: '2 fields are in conflict' }).click();
    const { page } = home;
    await both(page).waitFor();
    const { key } = await read('Opening the gate');
    expect(await flawsInEveryLook(page, 'conflicts')).toEqual([]);
    await look(page, LOOKS[0]!);
    expect(await page.getByRole('group').count()).toBe(3);
    await page.getByRole('link', { name: 'Opening the gate' }).click();
    await page.getByRole('link', { name: 'in conflict with the file' }).waitFor();
    await keepPicture(page, 'item-in-conflict', LOOKS[0]!);
    expect(page.url()).toContain(key);
    await page.close();
  });

  test('are settled clause by clause with keys alone, the rest of both sides stays, and it can be taken back', async () => {
    const { page } = await openPage(world.context, '/p/ferry/conflicts');
    await both(page).waitFor();
    const before = await statementOf('Opening the gate');

    await page.keyboard.press('o');
    const second = page.getByRole('group').nth(1);
    await second.getByLabel(/In the file/).focus();
    await page.keyboard.press('Space');
    await page.getByText('It will say').waitFor();
    await keepPicture(page, 'conflicts-chosen', LOOKS[0]!);
    await page.getByRole('button', { name: 'Settle' }).first().press('Enter');
    await page.getByText('is settled').waitFor();
    expect(await statementOf('Opening the gate')).toBe(
      'The gate SHALL open within 3 seconds. It SHALL stay open for 15 seconds. A steward SHALL be able to hold it open.',
    );
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Taken back').waitFor();
    await both(page).waitFor();
    expect(await statementOf('Opening the gate')).toBe(before);
    await page.close();
  });

  test('a text of one’s own can stand for both, and with the last one all agree', async () => {
    const { page } = await openPage(world.context, '/p/ferry/conflicts');
    await both(page).waitFor();
    await page.keyboard.press('f');
    await page.keyboard.press('Enter');
    await both(page).waitFor({ state: 'detached' });
    await page.keyboard.press('e');
    await page
      .getByRole('textbox', { name: /Statement of/ })
      .fill('The gate SHALL close gently within 4 seconds.');
    await page.getByRole('button', { name: 'Settle' }).click();
    await page.getByText('Files and items agree').waitFor();
    await settle(page);
    await keepPicture(page, 'conflicts-empty', LOOKS[0]!);
    expect(await statementOf('Opening the gate')).toContain('within 1 second');
    expect(await statementOf('Closing the gate')).toBe(
      'The gate SHALL close gently within 4 seconds.',
    );
    expect(await world.server.client.sources.conflicts.query({ projectId: project.id })).toEqual(
      [],
    );
    await page.close();
  });
});

import { describe, expect, test } from 'vitest';
import { seriousBarriers } from './world/barriers.ts';
import { useBrowserWorld } from './world/browser-world.ts';
import { isBrowserMissing } from './world/chromium.ts';
import { SHOP_DOCS } from './world/folder.ts';
import { createEmptyProject, seedProject, type SeededProject } from './world/seed-project.ts';
import { keepPicture, look, LOOKS, openPage, settle } from './world/visit.ts';

const SPEC = '.kiro/specs/booking/requirements.md';

describe.skipIf(isBrowserMissing)('writing on the item’s own page', () => {
  let project: SeededProject;
  const world = useBrowserWorld(async ({ client }) => {
    project = await seedProject(client, 'ferry');
    const { id: projectId } = await createEmptyProject(client, 'shop', 'Shop');
    const padding = Array.from({ length: 400 }, (_, n) => `Line ${n}.\n`).join('\n');
    const introduced = `## Introduction\n\n${padding}\n## Requirements\n`;
    const text = SHOP_DOCS[SPEC]!.replace('## Requirements\n', introduced);
    const files = [{ path: SPEC, base64: Buffer.from(text).toString('base64') }];
    await client.sources.import.mutate({ projectId, files });
  });
  const read = async (key: string) =>
    (await world.server.client.items.find.query({ projectId: project.id, key })).item;
  const writeElsewhere = async (key: string, data: Record<string, unknown>) => {
    const { id, version } = await read(key);
    const input = { projectId: project.id, id: id as never, expectedVersion: version, data };
    return world.server.client.requirements.update.mutate(input);
  };

  test('a section is written in its place, saves by itself, says so, and is taken back', async () => {
    const { page, errors } = await openPage(world.context, '/p/ferry/i/REQ-2');
    await settle(page);
    const before = (await read('REQ-2')).fields['statement'];
    await page.getByRole('button', { name: 'Edit statement' }).press('Enter');
    const field = page.getByLabel('Statement', { exact: true });
    await field.fill('When a ticket is shown, the gate shall answer within 300 ms.');
    await page.getByText('Saved', { exact: true }).waitFor();
    expect((await read('REQ-2')).fields['statement']).toBe(
      'When a ticket is shown, the gate shall answer within 300 ms.',
    );
    for (const shown of LOOKS) {
      await look(page, shown);
      await keepPicture(page, 'item-in-place', shown);
    }
    await look(page, LOOKS[0]!);
    expect(await seriousBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await read('REQ-2')).fields['statement']).toBe(before);
    await field.press('Escape');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-edit')))
      .toBe('statement');
    expect(errors).toEqual([]);
    await page.close();
  });

  test('title and facts are written in their places, and facts that are missing are added', async () => {
    const { page } = await openPage(world.context, '/p/ferry/i/REQ-4');
    await settle(page);
    await page.getByRole('button', { name: 'Edit title' }).press('Enter');
    await page.getByLabel('Title').fill('Buy in six languages');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: 'Buy in six languages' }).waitFor();
    await page.getByRole('button', { name: 'Add a fact' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Owner' }).press('Enter');
    await page.getByLabel('Owner').fill('Noor');
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await read('REQ-4')).owner).toBe('Noor');
    await page.getByRole('button', { name: 'Noor' }).waitFor();
    await page.getByRole('button', { name: 'Rationale' }).press('Enter');
    await page.getByLabel('Rationale').fill('One visitor in six.');
    await page.keyboard.press('Escape');
    await page.getByText('One visitor in six.').first().waitFor();
    expect(await read('REQ-4')).toMatchObject({
      title: 'Buy in six languages',
      fields: { rationale: 'One visitor in six.' },
    });
    await page.close();
  });

  test('a title that is emptied is refused beside its field, and stays as it was', async () => {
    const { page } = await openPage(world.context, '/p/ferry/i/REQ-6');
    await settle(page);
    await page.getByRole('button', { name: 'Edit title' }).press('Enter');
    await page.getByLabel('Title').fill('');
    await page.getByText('Title must not be empty').first().waitFor();
    expect((await read('REQ-6')).title).toBe('Cash on board');
    await page.getByLabel('Title').fill('Cash on board');
    await page.close();
  });

  test('somebody else’s other field is kept; the same field is shown, and the choice is what is saved', async () => {
    const { page } = await openPage(world.context, '/p/ferry/i/REQ-5');
    await settle(page);
    await page.getByRole('button', { name: 'Rationale' }).click();
    const field = page.getByLabel('Rationale');
    await field.waitFor();
    await writeElsewhere('REQ-5', { owner: 'Bo' });
    await field.fill('Mine, first.');
    await page.getByText('Saved', { exact: true }).waitFor();
    expect(await read('REQ-5')).toMatchObject({
      owner: 'Bo',
      fields: { rationale: 'Mine, first.' },
    });
    await writeElsewhere('REQ-5', { rationale: 'Theirs.' });
    await field.fill('Mine, second.');
    const conflict = page.getByRole('alert', { name: 'Conflict' });
    await conflict.getByText('Theirs', { exact: true }).waitFor();
    expect((await read('REQ-5')).fields['rationale']).toBe('Theirs.');
    await keepPicture(page, 'item-in-place-conflict', LOOKS[0]!);
    await conflict.getByRole('button', { name: 'Keep mine' }).click();
    await expect.poll(async () => (await read('REQ-5')).fields['rationale']).toBe('Mine, second.');
    await page.close();
  });

  test('what could not be saved outlives a reload and is saved when the field is opened again', async () => {
    const { page } = await openPage(world.context, '/p/ferry/i/REQ-3');
    await settle(page);
    await page.getByRole('button', { name: 'Notes' }).click();
    const field = page.getByLabel('Notes');
    await field.waitFor();
    await page.route('**/trpc/requirements.update*', (route) => route.abort());
    await field.fill('Ask the bank about partial refunds.');
    await page.getByText('The server was not reached').waitFor();
    await page.unrouteAll();
    await page.reload();
    await settle(page);
    await page.getByRole('button', { name: 'Notes' }).click();
    await expect
      .poll(async () => (await read('REQ-3')).body)
      .toBe('Ask the bank about partial refunds.');
    await page.close();
  });

  test('Markdown has its tools and a preview', async () => {
    const { page } = await openPage(world.context, '/p/ferry/decisions/new');
    await settle(page);
    const field = page.getByLabel('Context', { exact: true });
    await field.fill('Two ways');
    await field.selectText();
    await page.keyboard.press('Control+b');
    expect(await field.inputValue()).toBe('**Two ways**');
    await page.keyboard.press('Control+b');
    expect(await field.inputValue()).toBe('Two ways');
    const tools = page.getByRole('toolbar', { name: 'Formatting' }).first();
    await tools.getByRole('button', { name: 'List' }).click();
    expect(await field.inputValue()).toBe('- Two ways');
    await page.keyboard.press('Control+z');
    expect(await field.inputValue()).toBe('Two ways');
    await field.fill('As **ADR-1** says');
    await tools.getByRole('button', { name: 'Preview' }).click();
    await page
      .getByRole('group', { name: 'As it will read' })
      .getByRole('link', { name: 'ADR-1' })
      .waitFor();
    await keepPicture(page, 'markdown-preview', LOOKS[0]!);
    await tools.getByRole('button', { name: 'Write' }).click();
    expect(await field.inputValue()).toBe('As **ADR-1** says');
    await page.close();
  });

  test('an item that came from a file leads to its line in it, however far down', async () => {
    const { page, errors } = await openPage(world.context, '/p/shop/i/REQ-1');
    await settle(page);
    await page.getByRole('link', { name: `${SPEC}:` }).click();
    const here = page.locator('[aria-current=true]');
    await expect
      .poll(() => here.allTextContents())
      .toEqual([expect.stringContaining('### Requirement 1: Book a repair')]);
    await expect
      .poll(() =>
        here.evaluate((line) => {
          const { top, bottom } = line.getBoundingClientRect();
          return top > 0 && bottom < window.innerHeight;
        }),
      )
      .toBe(true);
    expect(await page.locator('[data-index]').count()).toBeLessThan(250);
    for (const shown of LOOKS) {
      await look(page, shown);
      await keepPicture(page, 'source', shown);
    }
    expect(await seriousBarriers(page)).toEqual([]);
    await here.getByRole('link', { name: 'REQ-1' }).click();
    await page.getByRole('heading', { level: 1, name: /Book a repair/ }).waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });
});

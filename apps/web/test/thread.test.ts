import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowserWorld } from './world/browser-world.ts';
import { isBrowserMissing } from './world/chromium.ts';
import { seedProject } from './world/seed-project.ts';
import { keepPicture, LOOKS, openPage, settle } from './world/visit.ts';

const TILE = 'button[data-tile]';
const tile = (page: Page, key: string) =>
  page.getByRole('button', { name: new RegExp(`^${key} `) });
/** The keys of the tiles that are not faded. */
const litKeys = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-kind]:not([data-faded]) > button[data-tile]')]
      .map((button) => /[A-Z]+-\d+/.exec(button.textContent)![0])
      .toSorted(),
  );
const search = (page: Page) => new URL(page.url()).search;
const focused = (page: Page) =>
  page.evaluate(() => /[A-Z]+-\d+/.exec(document.activeElement!.textContent)?.[0]);

describe.skipIf(isBrowserMissing)('the graph of the thread', () => {
  const world = useBrowserWorld(({ client }) => seedProject(client, 'ferry'));

  const open = async (path: string) => {
    const { page, errors } = await openPage(world.context, path);
    await page.locator(TILE).first().waitFor();
    await settle(page);
    return { page, errors };
  };

  test('shows every item of the thread, and says how many links are suspect and things are missing', async () => {
    const { page, errors } = await open('/p/ferry/thread');
    expect(await page.locator(TILE).count()).toBe(33);
    await page
      .getByText('33 items, 37 links: 9 links are suspect, 5 things are missing.')
      .waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  test('pointing at an item lights the whole path up and down and fades the rest', async () => {
    const { page } = await open('/p/ferry/thread');
    expect(await litKeys(page)).toHaveLength(33);
    await tile(page, 'TASK-5').hover();
    const path = ['ADR-2', 'GOAL-3', 'REL-1', 'REQ-7', 'STK-3', 'TASK-5'];
    await expect.poll(() => litKeys(page)).toEqual(path);
    await keepPicture(page, 'thread-lit', LOOKS[0]!);
    await page.getByRole('heading', { level: 1 }).hover();
    await expect.poll(() => litKeys(page).then((keys) => keys.length)).toBe(33);
    await page.close();
  });

  test('a click looks at an item beside the graph, why and impact light its reasons and what rests on it', async () => {
    const { page } = await open('/p/ferry/thread');
    await tile(page, 'ADR-2').click();
    const pane = page.getByRole('complementary', { name: 'ADR-2' });
    await pane.getByText('is implemented by').waitFor();
    await page.getByRole('button', { name: 'All of it' }).click();
    await pane.getByText('Why', { exact: true }).click();
    await expect.poll(() => litKeys(page)).toEqual(['ADR-2', 'GOAL-3', 'REQ-7', 'STK-3']);
    await pane.getByText('Impact', { exact: true }).click();
    const impact = ['ADR-2', 'CMP-2', 'CMP-3', 'REL-1', 'TASK-5'];
    await expect.poll(() => litKeys(page)).toEqual(impact);
    await expect.poll(() => search(page)).toBe('?at=ADR-2&way=impact');
    await page.reload();
    await page.getByRole('button', { name: 'All of it' }).click();
    await expect.poll(() => litKeys(page)).toEqual(impact);
    await page.getByRole('link', { name: 'Open ADR-2' }).click();
    await page.getByRole('heading', { level: 1, name: /append-only/ }).waitFor();
    await page.close();
  });

  test('a hollow port starts the repair: the picker, and from it a form that links', async () => {
    const { page } = await open('/p/ferry/thread');
    await page.getByRole('button', { name: 'no test for REQ-2: link one' }).click();
    await page.getByRole('dialog', { name: 'Link REQ-2' }).waitFor();
    await page.getByRole('link', { name: 'New test, linked' }).click();
    await page.getByText('The new test verifies').waitFor();
    expect(search(page)).toBe('?link=verifies&to=REQ-2');
    await page.close();
  });

  test('filters stand in the address and leave what they name', async () => {
    const { page } = await open('/p/ferry/thread');
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByLabel('Only suspect links').check();
    await expect.poll(() => page.locator(TILE).count()).toBe(10);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Components' }).click();
    await expect.poll(() => page.locator(TILE).count()).toBe(9);
    expect(search(page)).toContain('suspect=true');
    expect(search(page)).not.toContain('component');
    await page.reload();
    await expect.poll(() => page.locator(TILE).count()).toBe(9);
    await page.close();
  });

  test('the neighbourhood of an item grows with each link away', async () => {
    const { page } = await open('/p/ferry/thread?around=TASK-5&depth=1');
    await page.getByRole('heading', { level: 1, name: 'What is around TASK-5?' }).waitFor();
    expect(await litKeys(page)).toEqual(['ADR-2', 'REL-1', 'TASK-5']);
    await page.getByRole('radiogroup', { name: 'Links away' }).getByText('2').click();
    await expect
      .poll(() => litKeys(page))
      .toEqual(['ADR-2', 'CMP-3', 'REL-1', 'REQ-7', 'TASK-1', 'TASK-5']);
    await page.close();
  });

  test('the keyboard alone: one stop for Tab, arrows from item to item, Enter looks, ports are reached', async () => {
    const { page } = await open('/p/ferry/thread');
    expect(await page.locator(`${TILE}[tabindex="0"]`).count()).toBe(1);
    await page.locator(`${TILE}[tabindex="0"]`).focus();
    expect(await focused(page)).toMatch(/^STK-/);
    for (let step = 0; step < 8 && (await focused(page)) !== 'GOAL-3'; step += 1)
      await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused(page)).toBe('GOAL-3');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(page)).toBe('REQ-7');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(page)).toMatch(/^(ADR|TEST)-2$/);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => focused(page)).toBe('REQ-7');
    await expect.poll(() => litKeys(page)).toContain('TASK-5');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'REQ-7' }).waitFor();
    await page.close();
  });

  test('the table says the same in words, and starts the same repairs', async () => {
    const { page } = await open('/p/ferry/thread');
    await page.getByText('Table', { exact: true }).click();
    await expect.poll(() => page.getByRole('row').count()).toBe(34);
    const row = page.getByRole('row', { name: /REQ-2 Gate answers/ });
    expect(await row.innerText()).toMatch(/refines REQ-1\s+suspect; satisfies GOAL-1/);
    await row.getByRole('button', { name: /no test/ }).click();
    await page.getByRole('dialog', { name: 'Link REQ-2' }).waitFor();
    expect(search(page)).toBe('?view=table');
    await page.close();
  });
});

import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { useBrowserWorld } from './world/browser-world.ts';
import { isBrowserMissing } from './world/chromium.ts';
import { openPage, settle } from './world/visit.ts';

/** One story told in order: each test begins where the one before ended. */
describe.skipIf(isBrowserMissing)('from an empty installation to a thread that is whole', () => {
  const world = useBrowserWorld(async () => {});
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openPage(world.context, '/'));
  });

  test('a project is made from its name', async () => {
    await page.getByText('No projects yet').waitFor();
    await page.getByRole('button', { name: 'New project' }).click();
    await page.getByLabel('Name').fill('Snow Plough');
    await page.getByRole('button', { name: 'Create project' }).click();
    await page.getByText('There is nothing on it yet.').waitFor();
    expect(new URL(page.url()).pathname).toBe('/p/snow-plough');
  });

  test('the empty home leads to the first goal', async () => {
    await page.getByRole('link', { name: 'Write the first goal' }).click();
    await page.getByLabel('Title').fill('Roads are clear by seven');
    await page.getByLabel('Target').fill('95 % of mornings');
    await page.getByRole('button', { name: 'Create goal' }).click();
    await page.getByRole('heading', { level: 1, name: 'Roads are clear by seven' }).waitFor();
    await page.getByText('95 % of mornings').first().waitFor();
  });

  test('a form that lacks its title says so beside the field and sends nothing', async () => {
    await page.goto('/p/snow-plough/goals/new');
    await page.getByRole('button', { name: 'Create goal' }).click();
    await page.getByText('Title must not be empty').waitFor();
    expect(page.url()).toContain('/goals/new');
    await page.getByRole('button', { name: 'Cancel' }).click();
  });

  test('the hollow tile on the goal makes a requirement that is linked at once, with findings while it is written', async () => {
    await page.goto('/p/snow-plough/i/GOAL-1');
    await page.getByRole('button', { name: /No requirement/ }).click();
    await page.getByRole('link', { name: 'New requirement, linked' }).click();
    await page.getByText('The new requirement satisfies').waitFor();
    await page.getByLabel('Title').fill('Salt before frost');
    await page.getByLabel('Statement').fill('The system should be fast.');
    await page.getByText(/fast/).nth(1).waitFor();
    await page
      .getByLabel('Statement')
      .fill('When frost is forecast, the planner shall send a plough within 30 minutes.');
    await page.getByText('When something happens').waitFor();
    await page.getByRole('button', { name: 'Create requirement' }).click();
    await page.getByRole('heading', { level: 1, name: 'Salt before frost' }).waitFor();
    await page
      .getByRole('region', { name: 'satisfies', exact: true })
      .getByRole('link', { name: 'Roads are clear by seven' })
      .waitFor();
  });

  test('only legal states are offered, and a move can be taken back', async () => {
    await page.getByRole('button', { name: /State: draft/ }).click();
    await page.getByRole('menuitem').first().waitFor();
    expect(await page.getByRole('menuitem').allTextContents()).toEqual(['In review', 'Rejected']);
    await page.getByRole('menuitem', { name: 'In review' }).click();
    await page.getByText('REQ-1 is now in review').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: /State: draft/ }).waitFor();
    for (const state of ['In review', 'Accepted']) {
      await page.keyboard.press('s');
      await page.getByRole('menuitem', { name: state }).click();
      await page.getByRole('button', { name: new RegExp(`State: ${state}`, 'i') }).waitFor();
    }
  });

  test('an accepted requirement without a test is a gap at home, and the picker closes it', async () => {
    await page.getByRole('link', { name: 'Home' }).first().click();
    await page.getByRole('link', { name: /1 accepted, without a test/ }).click();
    await page.getByRole('button', { name: 'Link a test' }).click();
    await page.getByRole('link', { name: 'New test, linked' }).click();
    await page.getByLabel('Title').fill('Frost drill');
    await page.getByRole('button', { name: 'Create test' }).click();
    await page.getByRole('heading', { level: 1, name: 'Frost drill' }).waitFor();
    await page.getByRole('link', { name: 'Home' }).first().click();
    await page.getByText('Yes. Everything leads to a goal').waitFor();
  });

  test('a change of the goal makes the link suspect; a review with a reason clears it', async () => {
    await page.goto('/p/snow-plough/i/GOAL-1?edit=true');
    await page.getByLabel('Target').fill('99 % of mornings');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('GOAL-1 saved').waitFor();
    await page.getByRole('link', { name: 'Suspect links' }).first().click();
    await page
      .getByRole('button', { name: /What changed/ })
      .first()
      .click();
    await page.getByText('99 % of mornings').waitFor();
    await page.getByPlaceholder(/Why it still/).fill('Thirty minutes are enough for both');
    await page.getByRole('button', { name: 'Still holds' }).click();
    await page.getByText('No link is suspect').waitFor();
  });

  test('the item tells why it is here, what rests on it, and what became of it', async () => {
    await page.goto('/p/snow-plough/i/REQ-1');
    await settle(page);
    const trace = page.getByRole('complementary', { name: 'Trace' });
    await trace.getByRole('link', { name: 'Roads are clear by seven' }).waitFor();
    await trace.getByRole('link', { name: 'Frost drill' }).waitFor();
    await page.getByText('Thirty minutes are enough for both').waitFor();
    await page.getByText('moved').first().waitFor();
  });

  test('archiving keeps the item and can be taken back', async () => {
    await page.getByRole('button', { name: 'Archive REQ-1' }).click();
    await page.getByText('Archived. Its links and its history are kept').waitFor();
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await page.getByRole('button', { name: 'Edit', exact: true }).waitFor();
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { placeDots } from '../src/areas/planning/balance-places.ts';
import { gridPlaceOf } from '../src/areas/planning/influence-grid.ts';
import { useBrowserWorld } from './world/browser-world.ts';
import { isBrowserMissing } from './world/chromium.ts';
import { flawsInEveryLook } from './world/every-look.ts';
import { createEmptyProject, seedProject } from './world/seed-project.ts';
import { openPage, settle } from './world/visit.ts';

const PAGES = [
  ['backlog', '/p/ferry/backlog', 'What comes first?'],
  ['backlog-empty', '/p/empty/backlog', 'What comes first?'],
  ['balance', '/p/ferry/balance', 'What is worth doing?'],
  ['balance-empty', '/p/empty/balance', 'What is worth doing?'],
  ['influence', '/p/ferry/influence', 'Whom do we have to win?'],
  ['readiness', '/p/ferry/readiness', 'Are the requirements ready?'],
  ['readiness-empty', '/p/empty/readiness', 'Are the requirements ready?'],
  ['glossary', '/p/ferry/glossary', 'What do our words mean?'],
  ['glossary-empty', '/p/empty/glossary', 'What do our words mean?'],
  ['requirement-judged', '/p/ferry/i/REQ-1', 'Validate without a connection'],
  ['requirement-judged-edit', '/p/ferry/i/REQ-1?edit=true', 'Edit REQ-1'],
] as const;

describe.skipIf(isBrowserMissing)('planning', () => {
  const world = useBrowserWorld(async ({ client }) => {
    await createEmptyProject(client, 'empty', 'Nothing yet');
    const { id: projectId } = await seedProject(client, 'ferry');
    const judge = async (key: string, data: object) => {
      const { item } = await client.items.find.query({ projectId, key });
      const { version: expectedVersion } = item;
      const id = item.id as never;
      await client.requirements.update.mutate({ projectId, id, expectedVersion, data });
    };
    const wsjf = { businessValue: 8, timeCriticality: 8, riskReduction: 5, jobSize: 3 };
    await judge('REQ-1', {
      wsjf,
      balance: { value: 5, feasibility: 4, performanceCost: 2, note: 'One lookup more.' },
    });
    await judge('REQ-2', {
      wsjf: { ...wsjf, jobSize: 13 },
      balance: { value: 5, feasibility: 4, performanceCost: 5 },
    });
    await judge('REQ-3', { balance: { value: 2, feasibility: 1, performanceCost: 3 } });
    const term = { term: 'Crossing', definition: 'One trip of a ferry from pier to pier.' };
    await client.terms.create.mutate({
      projectId,
      data: { ...term, aliases: ['trip', 'sailing'] },
    });
    await client.terms.create.mutate({ projectId, data: { term: 'Pier' } });
  });
  const judgedFrom = async (page: Page) =>
    page
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));

  test.each(PAGES)(
    '%s: both themes, both widths, no error, no overflow, no serious barrier',
    async (name, path, heading) => {
      const { page, errors } = await openPage(world.context, path);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await settle(page);
      const flaws = await flawsInEveryLook(page, name);
      await page.close();
      expect([...errors, ...flaws]).toEqual([]);
    },
  );

  test('the backlog says why each stands where it does; kind and method are in the address', async () => {
    const { page } = await openPage(world.context, '/p/ferry/backlog');
    await page.getByText('cost of delay 21 (8 + 8 + 5) over size 3 = 7.0').waitFor();
    expect((await judgedFrom(page)).map(([rank, item]) => [rank, item?.split(' ')[0]])).toEqual([
      ['1', 'REQ-1'],
      ['2', 'REQ-2'],
    ]);
    await page.getByLabel('By', { exact: true }).selectOption('rice');
    await page.getByText('No open requirements with inputs for RICE').waitFor();
    expect(new URL(page.url()).search).toBe('?method=rice');
    await page.getByLabel('Of', { exact: true }).selectOption('task');
    await page.getByText('No open tasks with inputs for RICE').waitFor();
    await page.close();
  });

  test('the table of the balance has what the plot has', async () => {
    const { page } = await openPage(world.context, '/p/ferry/balance');
    await page.getByRole('img', { name: 'Value against feasibility of 3 requirements' }).waitFor();
    expect(
      (await judgedFrom(page)).map(([what, item, ...numbers]) => [
        what,
        item?.split(' ')[0],
        ...numbers,
      ]),
    ).toEqual([
      ['Do first', 'REQ-1', '5', '4', '2'],
      ['Do first', 'REQ-2', '5', '4', '5'],
      ['Drop', 'REQ-3', '2', '1', '3'],
    ]);
    const titles = await page.locator('svg circle title').allTextContents();
    expect(titles.map((title) => /value .*/.exec(title)?.[0])).toEqual([
      'value 5, feasibility 4, performance cost 2',
      'value 5, feasibility 4, performance cost 5',
      'value 2, feasibility 1, performance cost 3',
    ]);
    await page.close();
  });

  test('readiness is told of now and of the past, with what to mend first', async () => {
    const { page } = await openPage(world.context, '/p/ferry/readiness');
    await page.getByRole('img', { name: /^Readiness at \d+ moments/ }).waitFor();
    const [now] = await judgedFrom(page);
    expect(now![0]).toBe('Now');
    expect(Number(now![1])).toBeGreaterThan(0);
    expect(await page.getByText(`${now![1]} of 100 by their wording`).count()).toBe(1);
    await page.getByRole('heading', { name: 'What to mend first' }).waitFor();
    const worst = page.getByRole('listitem').filter({ hasText: /^REQ-/ }).first();
    await worst.getByRole('link').last().press('Enter');
    await page.waitForURL(/\/i\/REQ-\d+$/);
    await page.close();
  });

  test('WSJF is judged by keys alone on the page of the requirement, and is kept when it is whole', async () => {
    const { page } = await openPage(world.context, '/p/ferry/i/REQ-5');
    await page.getByRole('button', { name: 'WSJF' }).press('Enter');
    const group = page.getByRole('group', { name: 'WSJF' });
    await group.waitFor();
    for (const [part, steps] of [
      ['Business value', 5],
      ['Time criticality', 3],
      ['Risk reduction', 1],
    ] as const) {
      await group.getByRole('radiogroup', { name: part }).getByRole('radio').first().focus();
      for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowRight');
    }
    await page.getByText('WSJF needs job size, too').first().waitFor();
    await group.getByRole('radiogroup', { name: 'Job size' }).getByRole('radio').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Escape');
    await page.getByText('Cost of delay 12 over size 2 = 6.0').waitFor();
    const kept = await world.server.client.items.find.query({
      projectId: await projectIdOf('ferry'),
      key: 'REQ-5',
    });
    expect(kept.item.fields['wsjf']).toEqual({
      ...{ businessValue: 8, timeCriticality: 3, riskReduction: 1, jobSize: 2 },
    });
    await page.close();
  });

  test('a term is added, refused where its word is taken, removed and taken back, all by keys', async () => {
    const { page } = await openPage(world.context, '/p/ferry/glossary');
    await page.getByText('Not: trip, sailing').waitFor();
    await page.keyboard.press('c');
    await page.getByLabel('Term', { exact: true }).fill('Trip');
    await page.keyboard.press('Enter');
    await page.getByText('The glossary has Trip already, as an alias of Crossing.').waitFor();
    await page.getByLabel('Term', { exact: true }).fill('Berth');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Where a ferry lies.');
    await page.getByRole('button', { name: 'Add it' }).press('Enter');
    await page.getByText('Where a ferry lies.').waitFor();
    await page.getByRole('button', { name: 'Remove Berth' }).press('Enter');
    await page.getByText('Where a ferry lies.').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).first().press('Enter');
    await page.getByText('Where a ferry lies.').waitFor();
    await page.close();
  });

  const projectIdOf = async (slug: string) =>
    (await world.server.client.projects.find.query({ slug })).id;
});

test('dots of the plot stand apart and stay on their step', () => {
  const entry = (n: number) => ({ item: { id: String(n) }, value: 4, feasibility: 2 }) as never;
  for (const count of [1, 2, 5, 40]) {
    const dots = placeDots(Array.from({ length: count }, (_, n) => entry(n)));
    expect(new Set(dots.map(({ value, feasibility }) => `${value} ${feasibility}`)).size).toBe(
      count,
    );
    for (const { value, feasibility } of dots) {
      expect(Math.round(value)).toBe(4);
      expect(Math.round(feasibility)).toBe(2);
    }
  }
});

test('a stakeholder stands where influence and interest put them, and nowhere without both', () => {
  const place = (influence: number | null, interest: number | null) =>
    gridPlaceOf({ influence, interest });
  expect([place(5, 3), place(3, 2), place(2, 3), place(1, 1)]).toEqual([
    ...['manage', 'satisfy', 'inform', 'monitor'],
  ]);
  expect([place(null, 3), place(4, null)]).toEqual([null, null]);
});

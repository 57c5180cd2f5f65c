import type { ProjectId } from '@throughline/shared/schema';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowserWorld } from './world/browser-world.ts';
import { isBrowserMissing } from './world/chromium.ts';
import { seedProject } from './world/seed-project.ts';
import { openPage, settle } from './world/visit.ts';

/** The queries that a page sends from now on, each with its input. */
function asked(page: Page): string[] {
  const queries: string[] = [];
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (request.method() !== 'GET' || !pathname.startsWith('/trpc/')) return;
    const inputs = JSON.parse(searchParams.get('input') ?? '{}') as Record<string, unknown>;
    for (const [index, name] of pathname.slice('/trpc/'.length).split(',').entries())
      queries.push(`${name} ${JSON.stringify(inputs[index])}`);
  });
  return queries;
}
const repeated = (queries: readonly string[]) =>
  queries.filter((query, index) => queries.indexOf(query) !== index);
const namesOf = (queries: readonly string[]) => queries.map((query) => query.split(' ')[0]!);

describe.skipIf(isBrowserMissing)('what somebody writes is asked for once', () => {
  let projectId: ProjectId;
  const world = useBrowserWorld(async ({ client }) => {
    ({ id: projectId } = await seedProject(client, 'ferry'));
  });
  /** A page that follows by now and has all it asked for. */
  const openFollowing = async (path: string) => {
    const { page } = await openPage(world.context, 'about:blank');
    const following = page.waitForResponse((answer) => answer.url().includes('changes.follow'));
    await page.goto(path);
    await following;
    await settle(page);
    return page;
  };
  /** Resolves when the page has asked for this, and for what follows from it. */
  const untilAsked = async (page: Page, queries: readonly string[], name: string) => {
    await expect.poll(() => namesOf(queries)).toContain(name);
    await settle(page);
  };

  test('on the page of an item', async () => {
    const page = await openFollowing('/p/ferry/i/GOAL-1');
    await page.getByRole('button', { name: 'Edit title' }).press('Enter');
    await page.getByLabel('Title').fill('Said anew');
    const queries = asked(page);
    await page.keyboard.press('Control+Enter');
    await untilAsked(page, queries, 'projects.overview');
    expect(namesOf(queries)).toContain('items.find');
    expect(repeated(queries)).toEqual([]);
    await page.close();
  });

  test('in a list', async () => {
    const page = await openFollowing('/p/ferry/goals');
    await page.getByRole('row').filter({ hasText: 'GOAL-2' }).getByRole('link').last().focus();
    await page.keyboard.press('e');
    await page.keyboard.type(', said anew');
    const queries = asked(page);
    await page.keyboard.press('Enter');
    await page.getByText('GOAL-2 has a new title').waitFor();
    await untilAsked(page, queries, 'projects.overview');
    expect(namesOf(queries)).toContain('goals.list');
    expect(repeated(queries)).toEqual([]);
    await page.close();
  });

  test('elsewhere, on the home page', async () => {
    const home = await openFollowing('/p/ferry');
    const queries = asked(home);
    const { item } = await world.server.client.items.find.query({
      projectId,
      key: 'GOAL-1' as never,
    });
    const { id, version: expectedVersion } = item;
    await world.server.client.goals.update.mutate({
      ...{ projectId, id: id as never, expectedVersion },
      data: { title: 'Said once more' },
    });
    await untilAsked(home, queries, 'projects.overview');
    expect(repeated(queries)).toEqual([]);
    // The project and those beside it are as they were.
    expect(namesOf(queries)).not.toContain('projects.find');
    expect(namesOf(queries)).not.toContain('projects.list');
    await home.close();
  });
});

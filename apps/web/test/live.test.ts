import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { waitFor } from '../../../scripts/fault/server-process.ts';
import { isBrowserMissing, launchChromium } from './world/chromium.ts';
import { START_MS_MAX } from './world/live-server.ts';
import { startRestartingServer, type RestartingServer } from './world/restarting-server.ts';
import { keepPicture, LOOKS, openPage, signIn } from './world/visit.ts';

describe.skipIf(isBrowserMissing)('several people on one project', () => {
  let server: RestartingServer;
  let browser: Browser;
  let projectId: never;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startRestartingServer(), launchChromium()]);
    const workspace = await server.client.workspaces.create.mutate({ slug: 'main', name: 'Main' });
    const data = { slug: 'ferry', name: 'Ferry' };
    const project = await server.client.projects.create.mutate({ workspaceId: workspace.id, data });
    projectId = project.id as never;
    const titles = ['Boarding takes a minute', 'Tickets are sold on the web', 'Nobody queues'];
    for (const title of titles)
      await server.client.goals.create.mutate({ projectId, data: { title } });
  }, START_MS_MAX);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const read = async (key: string) =>
    (await server.client.items.find.query({ projectId, key: key as never })).item;
  const write = async (key: string, data: Record<string, unknown>) => {
    const { id, version } = await read(key);
    return server.client.goals.update.mutate({
      projectId,
      id: id as never,
      expectedVersion: version,
      data,
    });
  };
  /** A browser of its own, at a page that is following by now. */
  const openFollowing = async (path: string): Promise<Page> => {
    const context = await signIn(browser, server);
    onTestFinished(() => context.close());
    const { page } = await openPage(context, 'about:blank');
    const following = page.waitForResponse((answer) => answer.url().includes('changes.follow'));
    await page.goto(path);
    await following;
    return page;
  };

  test('what one saves, another browser and a terminal show within a second', async () => {
    const [mine, theirs] = await Promise.all([
      openFollowing('/p/ferry/i/GOAL-1'),
      openFollowing('/p/ferry/i/GOAL-1'),
    ]);
    const terminal = server.watch('ferry');
    onTestFinished(() => void terminal.child.kill('SIGKILL'));
    await waitFor('the terminal follows', () => terminal.lines.length > 0 || null);

    const tookMs: { browser: number; terminal: number }[] = [];
    for (const title of ['First', 'Second', 'Third', 'Fourth', 'Fifth']) {
      await mine.goto('/p/ferry/i/GOAL-1?edit=true');
      await mine.getByLabel('Title').fill(title);
      const beganMs = performance.now();
      const since = () => Math.round(performance.now() - beganMs);
      const [inBrowser, inTerminal] = await Promise.all([
        theirs.getByRole('heading', { level: 1, name: title }).waitFor().then(since),
        waitFor(`${title} is printed`, () => terminal.lines.at(-1)?.includes(title) || null).then(
          since,
        ),
        mine.getByRole('button', { name: 'Save' }).click(),
      ]);
      tookMs.push({ browser: inBrowser, terminal: inTerminal });
    }
    console.log('seen after ms, from the click:', JSON.stringify(tookMs));
    // The best of five: a machine that is busy with other tests is slow at everything.
    const best = (of: 'browser' | 'terminal') => Math.min(...tookMs.map((each) => each[of]));
    expect(best('browser')).toBeLessThan(1000);
    expect(best('terminal')).toBeLessThan(1000);
  });

  test('lists follow too', async () => {
    const page = await openFollowing('/p/ferry/goals');
    await write('GOAL-3', { title: 'Nobody waits at all' });
    await page.getByText('Nobody waits at all').waitFor();
    await server.client.goals.create.mutate({ projectId, data: { title: 'A fourth' } });
    await page.getByText('A fourth').waitFor();
  });

  test('a title that is being written in a list stays with its item, whatever others do above it', async () => {
    const page = await openFollowing('/p/ferry/goals?sort=updated&order=desc');
    const row = page.getByRole('row').filter({ hasText: 'GOAL-2' });
    await row.getByRole('link', { name: 'Tickets are sold' }).focus();
    await page.keyboard.press('e');
    await page.keyboard.type('Tickets are sold every');
    await server.client.goals.create.mutate({ projectId, data: { title: 'Comes in above' } });
    await page.getByText('Comes in above').waitFor();
    await write('GOAL-2', { owner: 'Ines' });
    await row.getByText('Ines').waitFor();
    await page.keyboard.type('where');
    await page.keyboard.press('Enter');
    await page.getByText('GOAL-2 has a new title').waitFor();
    expect(await read('GOAL-2')).toMatchObject({
      title: 'Tickets are sold everywhere',
      owner: 'Ines',
    });
    expect(await read('GOAL-1')).toMatchObject({ title: 'Fifth' });
  });

  test('the server is killed while somebody types: nothing typed is lost, and all is caught up with', async () => {
    const [writer, reader] = await Promise.all([
      openFollowing('/p/ferry/i/GOAL-2?edit=true'),
      openFollowing('/p/ferry/i/GOAL-2'),
    ]);
    await writer.getByLabel('Target').fill('80 %');
    await server.kill();
    await writer.getByText('The server is out of reach').waitFor();
    await keepPicture(writer, 'out-of-reach', LOOKS[0]!);
    await writer.getByLabel('Metric').fill('Share sold on the web');
    await writer.getByRole('button', { name: 'Save' }).click();
    await server.restart();

    await write('GOAL-2', { baseline: '60 %' });
    await reader.getByRole('definition').filter({ hasText: '60 %' }).first().waitFor();
    expect(await writer.getByLabel('Target').inputValue()).toBe('80 %');
    expect(await writer.getByLabel('Metric').inputValue()).toBe('Share sold on the web');
    await writer.getByText('The server is out of reach').waitFor({ state: 'detached' });
    await writer.getByRole('button', { name: 'Save' }).click();
    await reader.getByRole('definition').filter({ hasText: 'Share sold' }).first().waitFor();
    expect((await read('GOAL-2')).fields).toMatchObject({
      target: '80 %',
      metric: 'Share sold on the web',
      baseline: '60 %',
    });
  });

  test('who is signed out meanwhile is told so', async () => {
    const page = await openFollowing('/p/ferry/i/GOAL-1');
    await page.context().clearCookies();
    await server.kill();
    await server.restart();
    await page.getByRole('heading', { name: 'Open Throughline with a link' }).waitFor();
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seriousBarriers } from './world/barriers.ts';
import { useBrowserWorld } from './world/browser-world.ts';
import { isBrowserMissing } from './world/chromium.ts';
import { makeFolder, SHOP_DOCS, type Folder } from './world/folder.ts';
import { createEmptyProject } from './world/seed-project.ts';
import { keepPicture, look, LOOKS, openPage, settle } from './world/visit.ts';

/** Drops a folder of this machine on the page, as a hand would. */
async function drop(page: Page, path: string): Promise<void> {
  const box = (await page.getByRole('region', { name: 'Choose what to import' }).boundingBox())!;
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...place, data });
}

async function choose(page: Page, path: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a folder' }).press('Enter'),
  ]);
  await chooser.setFiles(path);
}

describe.skipIf(isBrowserMissing)('importing in the browser', () => {
  let folder: Folder;
  const world = useBrowserWorld(async ({ client }) => {
    await createEmptyProject(client, 'shop', 'Shop');
    await createEmptyProject(client, 'again', 'Again');
  });
  beforeAll(async () => {
    folder = await makeFolder('docs', SHOP_DOCS);
  });
  afterAll(() => folder?.remove());
  const projectNamed = async (slug: string) => world.server.client.projects.find.query({ slug });

  test('a chosen folder is shown by file and line first, and nothing is written before it is confirmed', async () => {
    const { page, errors } = await openPage(world.context, '/p/shop/import');
    await settle(page);
    for (const shown of LOOKS) {
      await look(page, shown);
      await keepPicture(page, 'import', shown);
    }
    await look(page, LOOKS[0]!);
    await choose(page, folder.path);
    await page.getByRole('heading', { name: 'Is this what you want?' }).waitFor();
    const files = page.getByRole('list', { name: 'By file' });
    await files.getByText('docs/adr/0001-use-postgresql.md').click();
    await files.getByText('Use PostgreSQL', { exact: true }).waitFor();
    await page.getByText('Left out').click();
    await page.getByText('docs/node_modules/').waitFor();
    for (const shown of LOOKS) {
      await look(page, shown);
      await keepPicture(page, 'import-preview', shown);
    }
    await look(page, LOOKS[0]!);
    expect(await seriousBarriers(page)).toEqual([]);
    const { id: projectId } = await projectNamed('shop');
    expect((await world.server.client.items.list.query({ projectId })).total).toBe(0);

    await page.getByRole('button', { name: 'Bring in 5 files' }).click();
    await page.getByRole('heading', { name: 'What has come in?' }).waitFor();
    await settle(page);
    await keepPicture(page, 'import-done', LOOKS[0]!);
    expect(await seriousBarriers(page)).toEqual([]);
    await page.getByRole('link', { name: /2 decisions/ }).click();
    await page.getByRole('link', { name: 'Use PostgreSQL' }).waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  test('a dropped folder is the same as a chosen one: a second time there is nothing to do', async () => {
    const { page } = await openPage(world.context, '/p/shop/import');
    await settle(page);
    await drop(page, folder.path);
    await page.getByText('All of it is here already').waitFor();
    await page.close();
  });

  test('a changed file shows what would change, and what was changed on both sides', async () => {
    const { client } = world.server;
    const { id: projectId } = await projectNamed('again');
    const own = await makeFolder('docs', SHOP_DOCS);
    const { page } = await openPage(world.context, '/p/again/import');
    await settle(page);
    await drop(page, own.path);
    await page.getByRole('button', { name: 'Bring in 5 files' }).click();
    await page.getByRole('heading', { name: 'What has come in?' }).waitFor();
    const { item } = await client.items.find.query({ projectId, key: 'ADR-1' });
    await client.decisions.update.mutate({
      projectId,
      id: item.id as never,
      expectedVersion: item.version,
      data: { outcome: 'We will use PostgreSQL 18.' },
    });
    const path = 'adr/0001-use-postgresql.md';
    await own.write({ [path]: SHOP_DOCS[path]!.replace('use PostgreSQL.', 'use PostgreSQL 17.') });
    await page.getByRole('button', { name: 'Import more' }).click();
    await drop(page, own.path);
    await page.getByText('conflict', { exact: true }).first().waitFor();
    await page.getByText('What is here stays').waitFor();
    await page.close();
    await own.remove();
  });

  test('a folder that holds a whole repository is kept without its own name', async () => {
    const { id: projectId } = await createEmptyProject(world.server.client, 'whole', 'Whole');
    const own = await makeFolder('my-shop', {
      '.git/HEAD': 'ref: refs/heads/main\n',
      'docs/adr/0001-use-postgresql.md': SHOP_DOCS['adr/0001-use-postgresql.md']!,
    });
    const { page } = await openPage(world.context, '/p/whole/import');
    await settle(page);
    await drop(page, own.path);
    await page.getByRole('button', { name: 'Bring in 1 file' }).click();
    await page.getByRole('heading', { name: 'What has come in?' }).waitFor();
    const kept = await world.server.client.sources.list.query({ projectId });
    expect(kept.map(({ path }) => path)).toEqual(['docs/adr/0001-use-postgresql.md']);
    await page.close();
    await own.remove();
  });

  test('when the answer of the import is lost on the way, sending it again does it once', async () => {
    const { id: projectId } = await createEmptyProject(world.server.client, 'lost', 'Lost');
    const { page } = await openPage(world.context, '/p/lost/import');
    await settle(page);
    await drop(page, folder.path);
    await page.getByRole('button', { name: 'Bring in 5 files' }).waitFor();
    await page.route('**/trpc/sources.import*', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await page.getByRole('button', { name: 'Bring in 5 files' }).click();
    await page.getByText('The server was not reached').waitFor();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'What has come in?' }).waitFor();
    await page.getByText('new items').waitFor();
    const { changes } = await world.server.client.changes.list.query({ projectId });
    expect(changes.filter(({ action }) => action === 'source.imported')).toHaveLength(1);
    await page.close();
  });

  test('what one call cannot take goes in parts, and one that fails says what is in', async () => {
    const big = await makeFolder('big', {
      'adr/0001-use-postgresql.md': SHOP_DOCS['adr/0001-use-postgresql.md']!,
      ...Object.fromEntries(
        Array.from({ length: 10_000 }, (_, index) => [`logs/${index}.txt`, `tide ${index}\n`]),
      ),
      'zz/0002-later.md': SHOP_DOCS['adr/0001-use-postgresql.md']!.replace('1. Use', '2. Then'),
    });
    await createEmptyProject(world.server.client, 'big', 'Big');
    const { page } = await openPage(world.context, '/p/big/import');
    let written = 0;
    await page.route('**/trpc/sources.import*', async (route) => {
      const isWriting = route.request().postData()?.includes('"isDryRun":false') ?? false;
      if (isWriting) written += 1;
      if (isWriting && written === 2) await route.abort();
      else await route.continue();
    });
    await choose(page, big.path);
    await page.getByText('It goes in 6 parts').waitFor();
    await page.getByRole('button', { name: 'Bring in 10,002 files' }).click();
    await page.getByText('1 of 6 parts came in').waitFor();
    await keepPicture(page, 'import-part-failed', LOOKS[0]!);

    const { id: projectId } = await projectNamed('big');
    const { items } = await world.server.client.decisions.list.query({ projectId });
    expect(items.map(({ title }) => title)).toEqual(['Use PostgreSQL']);
    await page.close();
    await big.remove();
  });
});

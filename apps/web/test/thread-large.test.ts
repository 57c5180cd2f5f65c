import { describe, expect, test } from 'vitest';
import { useBrowserWorld } from './world/browser-world.ts';
import { isBrowserMissing } from './world/chromium.ts';
import { panTimes } from './world/pan.ts';
import { LARGE_ITEMS, seedLarge } from './world/seed-large.ts';
import { keepPicture, look, LOOKS, openPage, settle } from './world/visit.ts';

const TILE = 'button[data-tile]';
/** A window shows about a hundred tiles; all else of thousands has to stay undrawn. */
const DRAWN_MAX = 260;
/** Thousands of calls, on a machine that may have other things to do. */
const SEEDED_MS_MAX = 400_000;

describe.skipIf(isBrowserMissing)(`a graph of ${LARGE_ITEMS} items`, () => {
  let links = 0;
  const world = useBrowserWorld(async ({ client }) => {
    ({ links } = await seedLarge(client, 'large'));
  }, SEEDED_MS_MAX);

  /** Opens an address of the project and tells how long its first tiles took, from the click on. */
  const open = async (path: string) => {
    const { page, errors } = await openPage(world.context, '/p/large/gaps');
    await settle(page);
    const startMs = performance.now();
    await page.goto(path);
    await page.locator(TILE).first().waitFor();
    const openMs = Math.round(performance.now() - startMs);
    return { page, errors, openMs };
  };

  test('opens folded into counts that hold every item, and unfolds a kind by its labels', async () => {
    const { page, errors, openMs } = await open('/p/large/thread');
    await settle(page);
    console.log(`${LARGE_ITEMS} items, folded: first tiles after ${openMs} ms`);
    expect(await page.locator(TILE).count()).toBe(13);
    await page.getByText(`${LARGE_ITEMS.toLocaleString('en')} items`).waitFor();
    for (const shown of LOOKS) {
      await look(page, shown);
      await keepPicture(page, 'thread-2000-folded', shown);
    }
    await look(page, LOOKS[0]!);
    await page.getByRole('button', { name: /^Requirements Unfold/ }).click();
    await page.getByRole('button', { name: /^ledger Unfold/ }).waitFor();
    expect(await page.locator(TILE).count()).toBe(20);
    await settle(page);
    await keepPicture(page, 'thread-2000-labels', LOOKS[0]!);
    await page.getByRole('button', { name: 'Fold requirements' }).click();
    await expect.poll(() => page.locator(TILE).count()).toBe(13);
    await page.getByRole('button', { name: /^Requirements Unfold/ }).click();
    await page.getByRole('button', { name: /^ledger Unfold/ }).click();
    await expect
      .poll(() => new URL(page.url()).searchParams.getAll('open'))
      .toEqual(['requirement', 'requirement:ledger']);
    await settle(page);
    await keepPicture(page, 'thread-2000-unfolded', LOOKS[1]!);
    await page.getByRole('button', { name: 'Fold all', exact: true }).click();
    await expect.poll(() => page.locator(TILE).count()).toBe(13);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('unfolded as a whole, draws what is in sight, pans through it, and finds its end', async () => {
    const { page, errors, openMs } = await open('/p/large/thread?open=all');
    await settle(page);
    const drawn = await page.locator(TILE).count();
    expect(drawn).toBeLessThanOrEqual(DRAWN_MAX);
    const first = await page.locator(TILE).first().getAttribute('data-tile');
    const times = await panTimes(page);
    const at = (share: number) => Math.round(times[Math.floor((times.length - 1) * share)]!);
    console.log(
      `${LARGE_ITEMS} items, ${links} links, all unfolded: first tiles after ${openMs} ms, ${drawn} tiles drawn; ` +
        `frames while panning: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, longest ${at(1)} ms`,
    );
    expect(await page.locator(`[data-tile="${first}"]`).count()).toBe(0);
    expect(await page.locator(TILE).count()).toBeLessThanOrEqual(DRAWN_MAX);
    await keepPicture(page, 'thread-2000-panned', LOOKS[0]!);
    expect(errors).toEqual([]);
    await page.close();
  });
});

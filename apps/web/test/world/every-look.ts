import type { Page } from 'playwright-core';
import { seriousBarriers } from './barriers.ts';
import { keepPicture, look, type Look, LOOKS } from './visit.ts';

/**
 * Shows a page in both themes at both widths, keeps a picture of each, and says in words what is wrong:
 * wider than the window, or a serious barrier where barriers are searched for.
 */
export async function flawsInEveryLook(
  page: Page,
  name: string,
  searched: readonly Look[] = LOOKS,
): Promise<string[]> {
  const flaws: string[] = [];
  for (const shown of LOOKS) {
    await look(page, shown);
    await keepPicture(page, name, shown);
    const place = `${shown.theme} ${shown.width}`;
    const isTooWide = await page.evaluate(
      () => document.documentElement.scrollWidth > window.innerWidth,
    );
    if (isTooWide) flaws.push(`${place}: wider than the window`);
    if (searched.includes(shown))
      flaws.push(...(await seriousBarriers(page)).map((barrier) => `${place}: ${barrier}`));
  }
  return flaws;
}

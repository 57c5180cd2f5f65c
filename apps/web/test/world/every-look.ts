import type { Page } from 'playwright-core';
import { seriousBarriers } from './barriers.ts';
import { keepPicture, look, LOOKS } from './visit.ts';

/**
 * Shows a page in both themes at both widths, keeps a picture of each, and says in words what is wrong:
 * wider than the window, or a serious barrier. Each theme and each width is searched once: contrast
 * goes with the theme, the rest with the width.
 */
export async function flawsInEveryLook(page: Page, name: string): Promise<string[]> {
  const flaws: string[] = [];
  for (const [index, shown] of LOOKS.entries()) {
    await look(page, shown);
    await keepPicture(page, name, shown);
    const place = `${shown.theme} ${shown.width}`;
    const isTooWide = await page.evaluate(
      () => document.documentElement.scrollWidth > window.innerWidth,
    );
    if (isTooWide) flaws.push(`${place}: wider than the window`);
    if (index % 2 === 0)
      flaws.push(...(await seriousBarriers(page)).map((barrier) => `${place}: ${barrier}`));
  }
  return flaws;
}

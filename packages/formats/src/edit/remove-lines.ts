import type { Page } from '../markdown/page.ts';
import type { Splice } from '../reader.ts';

/** Takes lines `[first, last)` out, with the blank line after them where there is one before them, too. */
export function removeLines(page: Page, first: number, last: number): Splice {
  const isBlank = (index: number) => page.lines[index]?.kind === 'blank';
  const end = isBlank(first - 1) && isBlank(last) ? last + 1 : last;
  // At the end of a text the line end before goes, as that of the last line stays.
  if (end >= page.lines.length) {
    const from = isBlank(first - 1) ? first - 1 : first;
    const start = page.lines[from - 1]?.end ?? 0;
    return { start, end: page.lines.at(-1)!.end, text: '' };
  }
  return { start: page.lines[first]!.start, end: page.lines[end]!.start, text: '' };
}

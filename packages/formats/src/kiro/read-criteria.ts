import { newItem, setProse } from '../items/new-item.ts';
import type { SourceIds } from '../items/source-ids.ts';
import type { Page } from '../markdown/page.ts';
import type { ParsedItem } from '../parsed.ts';
import { shortTitle } from '../text/plain.ts';
import { type NumberedEntry, numberedEntries } from './numbered-entries.ts';

/** One acceptance criterion as an item, with the lines `[line, lineEnd)` it takes. */
export interface Criterion {
  item: ParsedItem;
  line: number;
  lineEnd: number;
}

/** The criteria in lines `[from, to)`, numbered as written: `3.2`, or `2.` of requirement 3. */
export function readCriteria(
  page: Page,
  from: number,
  to: number,
  requirement: string,
  ids: SourceIds,
): Criterion[] {
  const entries = numberedEntries(page, from, to);
  return countedNumbers(entries).map((number, index) => {
    const entry = entries[index]!;
    const item = criterionItem(
      entry,
      ids.take(entry.own ?? `${requirement}.${number}`, entry.line),
    );
    return { item, line: entry.line, lineEnd: entry.lineEnd };
  });
}

/** The number of each entry as written; counted where all say `1.`, Markdown's lazy way, or nothing. */
export function countedNumbers(entries: readonly NumberedEntry[]): number[] {
  const ordered = entries.filter(({ number }) => number !== null);
  const isLazy = ordered.length > 1 && ordered.every(({ number }) => number === ordered[0]!.number);
  return entries.map(({ number }, index) => (isLazy ? index + 1 : (number ?? index + 1)));
}

/** A numbered statement as a requirement. */
export function criterionItem({ statement, span }: NumberedEntry, sourceId: string): ParsedItem {
  const item = newItem('requirement', sourceId, shortTitle(statement.text), span);
  setProse(item, 'statement', [statement]);
  return item;
}

import type { SourceIds } from '../items/source-ids.ts';
import { newItem, setProse } from '../items/new-item.ts';
import { itemSpan, itemTextFrom, type ListItem, listItems, walkItems } from '../markdown/list-items.ts';
import type { Page } from '../markdown/page.ts';
import type { ParsedItem } from '../parsed.ts';
import { shortTitle } from '../text/plain.ts';

/** One acceptance criterion as an item, with the lines `[line, lineEnd)` it takes. */
export interface Criterion {
  item: ParsedItem;
  line: number;
  lineEnd: number;
}

const OWN_NUMBER = /^(?:\*\*|__)?(?:AC[\s#-]*)?(\d+(?:\.\d+)+)[.:)]?(?:\*\*|__)?[.:)]?\s+/i;

/**
 * The criteria in lines `[from, to)`: the items of the outermost list there, numbered as written
 * (`3.2`, or `2.` of requirement 3); plain bullets count where there is no number.
 */
export function readCriteria(page: Page, from: number, to: number, requirement: string, ids: SourceIds): Criterion[] {
  const all = listItems(page, from, to);
  const ordered = all.filter((entry) => entry.number !== null);
  const entries = ordered.length > 0 ? withExplicit(page, all) : all;
  // `1.` on every line is Markdown's lazy way to count.
  const isLazy = ordered.length > 1 && ordered.every(({ number }) => number === ordered[0]!.number);
  let count = 0;
  return entries.flatMap((entry) => {
    const own = OWN_NUMBER.exec(headOf(page, entry));
    count += 1;
    const number = isLazy ? count : (entry.number ?? count);
    const statement = itemTextFrom(page, entry, entry.contentStart + (own?.[0].length ?? 0));
    if (!statement) return [];
    const id = ids.take(own?.[1] ?? `${requirement}.${number}`, entry.line);
    const item = newItem('requirement', id, shortTitle(statement.text), itemSpan(page, entry));
    setProse(item, 'statement', [statement]);
    return [{ item, line: entry.line, lineEnd: entry.lineEnd }];
  });
}

// Beside a numbered list, a bullet is a criterion only when it brings its own number.
function withExplicit(page: Page, all: readonly ListItem[]): ListItem[] {
  return all.filter((entry) => entry.number !== null || OWN_NUMBER.test(headOf(page, entry)));
}

const headOf = (page: Page, entry: ListItem) => page.text.slice(entry.contentStart, entry.contentStart + 60);

/** Whether lines `[from, to)` hold list items at all. */
export function hasItems(page: Page, from: number, to: number): boolean {
  return !walkItems(listItems(page, from, to)).next().done;
}

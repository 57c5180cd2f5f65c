import type { DecisionOption } from '@throughline/schema';
import { indented } from '../add/after-entry.ts';
import { listItems } from '../markdown/list-items.ts';
import type { Page } from '../markdown/page.ts';

/** The lines of a text, or of an item of a list. */
export const textLines = (text: string, marker = ''): string[] => indented(marker, text);

/** The marker of the page's bullets with its space; a hyphen where it has none. */
export function listMarker(page: Page): string {
  const entries = listItems(page, page.bodyLine, page.lines.length);
  return `${entries.find(({ number }) => number === null)?.marker ?? '-'} `;
}

/** Options as sections below a heading of the level that `marks` have. */
export function optionSections(options: readonly DecisionOption[], marks: string): string[] {
  return options
    .flatMap(({ title, body }) => [
      '',
      `${marks}# ${title}`,
      ...(body === '' ? [] : ['', ...body.split('\n')]),
    ])
    .slice(1);
}

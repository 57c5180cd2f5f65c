import { claim, type Coverage } from '../items/leftover.ts';
import { itemTextFrom, type ListItem, listItems } from '../markdown/list-items.ts';
import type { Page } from '../markdown/page.ts';
import type { Section } from '../markdown/sections.ts';
import type { ParsedItem } from '../parsed.ts';

const NUMBER = /^\s*#\d+\s+/;

/** Puts the boxes of an `Acceptance Criteria` section into the task: `- [x] #1 text`. */
export function readChecks(
  page: Page,
  section: Section,
  coverage: Coverage,
  item: ParsedItem,
): void {
  const checks = item.fields['acceptanceCriteria'] as { text: string; isMet: boolean }[];
  for (const entry of listItems(page, section.body, section.last)) {
    const text = checkText(page, entry);
    if (!text) continue;
    const name = `acceptanceCriteria.${checks.length}`;
    checks.push({ text: text.text, isMet: entry.box !== null && /[xX]/.test(entry.box.mark) });
    item.fieldSpans[`${name}.text`] = text.span;
    if (entry.box)
      item.fieldSpans[`${name}.isMet`] = {
        start: entry.box.start,
        end: entry.box.end,
        form: 'word',
      };
    claim(coverage, entry.line, entry.lineEnd);
  }
}

function checkText(page: Page, entry: ListItem) {
  const number = NUMBER.exec(page.text.slice(entry.contentStart, entry.contentStart + 20));
  return itemTextFrom(page, entry, entry.contentStart + (number?.[0].length ?? 0));
}

import type { AcceptanceCheck } from '@throughline/schema';
import type { Page } from '../markdown/page.ts';

const MARKS = {
  Description: 'SECTION:DESCRIPTION',
  'Acceptance Criteria': 'AC',
} as const;

/** A section that Backlog.md knows by its name. */
export type SectionName = keyof typeof MARKS;

/** A section with its heading, between marks where the page has such. */
export function sectionLines(page: Page, name: SectionName, lines: readonly string[]): string[] {
  if (!/<!-- (?:SECTION|AC):/.test(page.text)) return [`## ${name}`, '', ...lines];
  const gap = name === 'Description' ? [''] : [];
  const mark = MARKS[name];
  return [`## ${name}`, ...gap, `<!-- ${mark}:BEGIN -->`, ...lines, `<!-- ${mark}:END -->`];
}

/** Criteria as boxes, numbered unless those of the page have no numbers. */
export function checkLines(page: Page, checks: readonly AcceptanceCheck[]): string[] {
  const isNumbered = !/^- \[.\] (?!#\d)/m.test(page.text);
  return checks.map(({ text, isMet }, at) => {
    const number = isNumbered ? `#${at + 1} ` : '';
    return `- [${isMet ? 'x' : ' '}] ${number}${text.replaceAll('\n', '\n  ')}`;
  });
}

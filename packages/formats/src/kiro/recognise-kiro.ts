import { type Page, textOf } from '../markdown/page.ts';
import { type Section, walkSections } from '../markdown/sections.ts';
import { isCriteriaHeading } from './requirement-heading.ts';

/** Whether a section has a heading for acceptance criteria with a numbered list below it. */
export function hasNumberedCriteria(page: Page, section: Section): boolean {
  for (const inner of walkSections(section)) {
    if (!inner.heading || !isCriteriaHeading(inner.heading.text)) continue;
    for (let line = inner.body; line < inner.last; line += 1) {
      if (
        page.lines[line]!.kind === 'text' &&
        /^\s*\d+(?:\.\d+)*[.)]?\s/.test(textOf(page, line).slice(0, 40))
      )
        return true;
    }
  }
  return false;
}

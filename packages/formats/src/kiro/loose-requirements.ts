import { groupLabels } from '../items/group-labels.ts';
import { claim, type Coverage } from '../items/leftover.ts';
import type { SourceIds } from '../items/source-ids.ts';
import type { Page } from '../markdown/page.ts';
import { headingName, type Section, walkSections } from '../markdown/sections.ts';
import type { ParsedItem } from '../parsed.ts';
import { type NumberedEntry, numberedEntries } from './numbered-entries.ts';
import { countedNumbers, criterionItem } from './read-criteria.ts';
import { CRITERIA_NAME } from './words.ts';

/** What a bug report says of today is no requirement. */
const DEFECT =
  /current behaviou?r|defect|what happen|reproduc|root cause|actual behaviou?r|non-requirements|out of scope/;
const LIST_NAME =
  /^(?:functional |system |software )?requirements$|^(?:expected|unchanged|correct|desired) behaviou?r\b/;

/**
 * Statements with numbers outside any requirement's section: `2.1 WHEN …` of a bugfix.md, and the
 * plain numbered lists under `Requirements` and `Acceptance Criteria`.
 */
export function looseRequirements(
  page: Page,
  root: Section,
  coverage: Coverage,
  ids: SourceIds,
): ParsedItem[] {
  return looseEntries(page, root, coverage).map(({ entry, section, name }) => {
    claim(coverage, entry.line, entry.lineEnd);
    const item = criterionItem(entry, ids.take(name, entry.line));
    item.labels = groupLabels(section);
    return item;
  });
}

/** Whether a page has any such statement. */
export function hasLooseRequirements(page: Page, root: Section, coverage: Coverage): boolean {
  return looseEntries(page, root, coverage).length > 0;
}

interface LooseEntry {
  entry: NumberedEntry;
  section: Section;
  name: string;
}

function looseEntries(page: Page, root: Section, { isClaimed }: Coverage): LooseEntry[] {
  return [...walkSections(root)].flatMap((section) => {
    if (!section.heading || isClaimed[section.first] || isDefect(section)) return [];
    const name = headingName(section.heading.text);
    const isCriteria = CRITERIA_NAME.test(name);
    const entries = numberedEntries(page, section.body, section.bodyEnd);
    const counted = countedNumbers(entries);
    return entries.flatMap((entry, index) => {
      if (entry.own !== null) return [{ entry, section, name: entry.own }];
      if (entry.number === null || !(isCriteria || LIST_NAME.test(name))) return [];
      return [{ entry, section, name: `${isCriteria ? 'AC-' : 'Requirement '}${counted[index]}` }];
    });
  });
}

function isDefect(section: Section): boolean {
  for (let above: Section | null = section; above?.heading; above = above.parent) {
    if (above.level > 1 && DEFECT.test(headingName(above.heading.text))) return true;
  }
  return false;
}

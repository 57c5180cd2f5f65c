import { coverageOf } from '../items/leftover.ts';
import type { Page } from '../markdown/page.ts';
import { sectionsOf } from '../markdown/sections.ts';
import type { Reader } from '../reader.ts';
import { hasLooseRequirements } from './loose-requirements.ts';
import { newKiroRequirement } from './new-requirement.ts';
import { hasNumberedCriteria } from './recognise-kiro.ts';
import { readKiroRequirements } from './read-kiro-requirements.ts';
import { requirementSections } from './requirement-heading.ts';

/** Kiro's requirements.md, and others that put EARS criteria under user stories. */
export const kiroRequirementsReader: Reader = {
  id: 'kiro-requirements',
  title: 'Requirements with user stories and EARS criteria (Kiro)',
  reads:
    'requirements.md, bugfix.md: `### Requirement 1: Title`, a user story, numbered criteria; `2.1 WHEN …`',
  files: 'markdown',
  recognises: isKiroRequirements,
  read: (page) => readKiroRequirements(page),
  newEntries: { kinds: ['requirement'], write: newKiroRequirement },
};

function isKiroRequirements(page: Page): boolean {
  if (/(?:^|\/)checklists\//i.test(page.folder)) return false;
  const isSpec = /(?:^|\/)\.kiro\/specs\//.test(page.folder);
  // Kiro's design goes through the criteria again, to say how each will be tested.
  if (isSpec && /^(?:design|tasks)$/i.test(page.stem)) return false;
  const root = sectionsOf(page);
  const sections = requirementSections(page, root);
  const isNamed = isOwnName(page) || isSpec;
  if (sections.length === 0)
    return isOwnName(page) && hasLooseRequirements(page, root, coverageOf(page));
  return isNamed || sections.some(({ section }) => hasNumberedCriteria(page, section));
}

// A design or a task list next to it has numbers too.
const isOwnName = (page: Page) => /^(?:requirements?|bugfix)$/i.test(page.stem);

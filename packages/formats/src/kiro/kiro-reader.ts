import type { Page } from '../markdown/page.ts';
import { sectionsOf } from '../markdown/sections.ts';
import type { Reader } from '../reader.ts';
import { hasNumberedCriteria } from './recognise-kiro.ts';
import { readKiroRequirements } from './read-kiro-requirements.ts';
import { requirementSections } from './requirement-heading.ts';

/** Kiro's requirements.md, and others that put EARS criteria under user stories. */
export const kiroRequirementsReader: Reader = {
  id: 'kiro-requirements',
  title: 'Requirements with user stories and EARS criteria (Kiro)',
  reads: 'requirements.md: `### Requirement 1: Title`, a user story, numbered acceptance criteria',
  files: 'markdown',
  recognises: isKiroRequirements,
  read: (page) => readKiroRequirements(page),
};

function isKiroRequirements(page: Page): boolean {
  if (/(?:^|\/)checklists\//i.test(page.folder)) return false;
  const sections = requirementSections(page, sectionsOf(page));
  if (sections.length === 0) return false;
  if (/^requirements?$/i.test(page.stem) || /\.kiro\/specs\//.test(page.folder)) return true;
  return sections.some(({ section }) => hasNumberedCriteria(page, section));
}

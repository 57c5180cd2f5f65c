import type { Page } from '../markdown/page.ts';
import { sectionsOf } from '../markdown/sections.ts';
import type { Reader } from '../reader.ts';
import { newOpenSpecRequirement } from './new-requirement.ts';
import { openSpecWays } from './openspec-ways.ts';
import { isDeltaHeading, readOpenSpec, requirementSections } from './read-openspec.ts';

/** OpenSpec's specs, and the deltas in its changes. */
export const openSpecReader: Reader = {
  id: 'openspec',
  title: 'OpenSpec specifications',
  reads:
    'spec.md: `### Requirement: Name` with `#### Scenario: Name` below; deltas under `## ADDED Requirements`',
  files: 'markdown',
  recognises: isOpenSpec,
  read: (page) => readOpenSpec(page),
  ways: openSpecWays,
  newEntries: { kinds: ['requirement'], write: newOpenSpecRequirement },
};

function isOpenSpec(page: Page): boolean {
  if (!page.headings.some(({ text }) => /^requirement\s*:/i.test(text) || isDeltaHeading(text)))
    return false;
  if (page.headings.some(({ text }) => isDeltaHeading(text))) return true;
  const sections = requirementSections(sectionsOf(page));
  const hasScenario = sections.some(({ children }) =>
    children.some(({ heading }) => /^scenario\b/i.test(heading!.text)),
  );
  return (
    hasScenario ||
    (sections.length > 0 && (page.stem === 'spec' || /(?:^|\/)openspec\//.test(page.folder)))
  );
}

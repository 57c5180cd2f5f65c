import type { Page } from '../markdown/page.ts';
import { headingName, sectionsOf } from '../markdown/sections.ts';
import type { Reader } from '../reader.ts';
import { definitionsIn } from './definitions.ts';
import { newSpecKitRequirement } from './new-requirement.ts';
import { readSpecKit } from './read-spec-kit.ts';
import { storySections } from './read-story.ts';
import { storyWays } from './story-ways.ts';
import { ID_SOURCE } from './requirement-id.ts';

/** spec-kit's spec.md, and other documents that list requirements by id. */
export const specKitReader: Reader = {
  id: 'spec-kit',
  title: 'spec-kit specifications and requirements with ids',
  reads:
    'spec.md: `### User Story 1 - Title (Priority: P1)`, `- **FR-001**: …`, `SC-001`, also in tables',
  files: 'markdown',
  recognises: isSpecKit,
  read: (page) => readSpecKit(page),
  ways: storyWays,
  newEntries: { kinds: ['requirement'], write: newSpecKitRequirement },
};

const OTHER_NAMES =
  /^(?:tasks?|plan|research|data-model|quickstart|design|readme|changelog|constitution|checklist|.*-checklist|traceability|.*-plan|.*-tasks)$/i;
const HAS_ID = new RegExp(String.raw`(?:^|[\s|*_\x60[])${ID_SOURCE}`);

function isSpecKit(page: Page): boolean {
  if (OTHER_NAMES.test(page.stem) || /(?:^|\/)(?:checklists|contracts|tasks)\//i.test(page.folder))
    return false;
  const title = page.headings[0]?.text ?? '';
  const isSpec = /^feature spec(?:ification)?\b/i.test(title);
  if (isSpec || isInSpecFolder(page)) return true;
  if (!HAS_ID.test(page.text) || !page.headings.some(({ text }) => isListHeading(text)))
    return false;
  return definitionsIn(page).length > 0;
}

const isListHeading = (text: string) =>
  /requirement|success criteria|user stor|user scenario/.test(headingName(text));

// A spec.md with neither stories nor ids may be anybody's.
function isInSpecFolder(page: Page): boolean {
  if (page.stem !== 'spec' || !/(?:^|\/)\.?specs?\//.test(page.folder)) return false;
  return storySections(sectionsOf(page)).length > 0 || definitionsIn(page).length > 0;
}

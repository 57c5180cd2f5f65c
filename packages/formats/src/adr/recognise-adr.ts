import { entryOf } from '../items/front-matter-remarks.ts';
import type { Page } from '../markdown/page.ts';
import { sectionsOf } from '../markdown/sections.ts';
import { findDate } from '../text/dates.ts';
import { FACTS, factsNamed, headerFacts } from './read-header.ts';
import {
  announcesRecord,
  fileNumber,
  isTemplateTitle,
  recordName,
  titleSection,
} from './read-title.ts';
import { hasDecisionSections } from './section-roles.ts';

const FOLDER =
  /(?:^|\/)(?:(?:[\w-]*[-_])?adrs?|madr|decisions?|[\w-]*decision[-_]?records?|architectur(?:e|al)[-_]?decisions?|adl)\//i;
const ABOUT =
  /^(?:readme|_?index|toc|table[-_]of[-_]contents|contents|summary|overview|(?:adr|decision)[-_]?(?:log|index|list)|_sidebar|changelog|contributing)$/i;
const TEMPLATE_NAME = /(?:^|[-_. ])templates?(?:$|[-_. ])/i;

/** Whether a path lies in a folder where decision records are kept. */
export function isInAdrFolder(page: Page): boolean {
  return FOLDER.test(page.folder);
}

/** Whether a file is about the records, and none itself: a README, an index. */
export function isAboutRecords(page: Page): boolean {
  return ABOUT.test(page.stem) && !isBundle(page);
}

// A record may be a folder of its own: `0007-use-x/index.md`.
function isBundle(page: Page): boolean {
  const name = recordName(page);
  const root = sectionsOf(page);
  if (name === page.stem || !hasDecisionSections(root)) return false;
  const heading = titleSection(root)?.heading;
  return isNumbered(name) || (heading ? announcesRecord(heading.text) : false);
}

const isNumbered = (name: string) => fileNumber(name) !== null || findDate(name)?.start === 0;

/** Whether a file is a form to fill in: by its name, or by what stands where the title should be. */
export function isTemplate(page: Page): boolean {
  const isNamedSo = TEMPLATE_NAME.test(page.stem) || /(?:^|\/)templates?\//i.test(page.folder);
  if (isNamedSo && !fileNumber(page.stem)) return true;
  const heading = titleSection(sectionsOf(page))?.heading;
  return heading ? isTemplateTitle(heading.text) : false;
}

/** Whether a page records one decision: by its sections, or by its folder together with name or status. */
export function isDecisionRecord(page: Page): boolean {
  if (isAboutRecords(page) || isTemplate(page)) return false;
  const root = sectionsOf(page);
  if (hasDecisionSections(root)) return true;
  if (!isInAdrFolder(page)) return false;
  if (isNumbered(recordName(page))) return true;
  const title = titleSection(root);
  if (title && /^\[?adr[-_ #]?\d/i.test(title.heading!.text)) return true;
  if (entryOf(page, ...FACTS.status)) return true;
  return (
    factsNamed(headerFacts(page, [[page.bodyLine, title?.bodyEnd ?? root.bodyEnd]]), FACTS.status)
      .length > 0
  );
}

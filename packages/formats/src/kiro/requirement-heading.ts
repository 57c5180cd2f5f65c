import type { Page } from '../markdown/page.ts';
import { type Piece, pieceAt } from '../markdown/prose.ts';
import { headingName, type Section, walkSections } from '../markdown/sections.ts';
import {
  CRITERIA_NAME,
  NAMED_HEADING,
  NUMBERED_HEADING,
  NUMBERED_REQUIREMENT,
  REQUIREMENT_HEADING,
  STORY_OR_CRITERIA,
} from './words.ts';

/** A section that is one requirement: its number as written, or null, and its title where it has one. */
export interface RequirementSection {
  section: Section;
  number: string | null;
  title: Piece | null;
}

const GENERAL = new Set(
  `introduction|overview|glossary|requirements|requirement|functional requirements|acceptance criteria|user story|
   user stories|purpose|scope|summary|notes|references|background|assumptions|constraints|out of scope|
   non-functional requirements|table of contents|appendix|success criteria`
    .split('|')
    .map((name) => name.trim()),
);

/** Whether a heading stands over acceptance criteria. */
export function isCriteriaHeading(text: string): boolean {
  return CRITERIA_NAME.test(headingName(text));
}

/**
 * The sections that are requirements: with a user story or acceptance criteria directly in them, or
 * named `Requirement N`. A number may follow `Requirement`, `Req`, `R`, or stand alone.
 */
export function requirementSections(page: Page, root: Section): RequirementSection[] {
  return [...walkSections(root)].flatMap((section) => {
    if (!section.heading || isCriteriaHeading(section.heading.text) || isInside(section)) return [];
    const { start, end, text } = section.heading;
    const numbered = NUMBERED_HEADING.exec(text);
    // `# Requirements: Till` is the title of them all.
    const isWord = REQUIREMENT_HEADING.test(text) && section.level > 1;
    const isNamed = isWord && (numbered !== null || NAMED_HEADING.test(text));
    if (!isNamed && !(hasContent(page, section) && isSpecific(text, numbered !== null))) return [];
    const prefix = (numbered ?? NAMED_HEADING.exec(text))?.[0].length ?? 0;
    return [
      { section, number: numbered?.[1] ?? null, title: pieceAt(page, start + prefix, end, 'line') },
    ];
  });
}

const isSpecific = (text: string, isNumbered: boolean) =>
  isNumbered || !GENERAL.has(headingName(text));

// `Requirement 3` has no requirements inside it but its criteria.
function isInside(section: Section): boolean {
  for (let above = section.parent; above?.heading; above = above.parent) {
    if (NUMBERED_REQUIREMENT.test(above.heading.text)) return true;
  }
  return false;
}

function hasContent(page: Page, section: Section): boolean {
  if (section.level < 2) return false;
  if (section.children.some(({ heading }) => isCriteriaHeading(heading!.text))) return true;
  const own = page.text.slice(
    page.lines[section.body]?.start ?? page.text.length,
    page.lines[section.bodyEnd - 1]?.end ?? 0,
  );
  return STORY_OR_CRITERIA.test(own.slice(0, 20_000));
}

import { frontMatterRemarks } from '../items/front-matter-remarks.ts';
import { claim, type Coverage, coverageOf, leftoverOf } from '../items/leftover.ts';
import { groupLabels } from '../items/group-labels.ts';
import { newItem, setProse, spanOfLines } from '../items/new-item.ts';
import { proseDocument } from '../items/prose-document.ts';
import { readQuestions } from '../items/questions.ts';
import { type SourceIds, sourceIds } from '../items/source-ids.ts';
import { type Page, textOf } from '../markdown/page.ts';
import { type Piece, pieceAt } from '../markdown/prose.ts';
import { type Section, sectionsOf } from '../markdown/sections.ts';
import type { ParsedItem, ParsedLink, Remark } from '../parsed.ts';
import type { Reading } from '../reader.ts';
import { shortTitle, slugOf } from '../text/plain.ts';
import { looseRequirements } from './loose-requirements.ts';
import { type Criterion, readCriteria } from './read-criteria.ts';
import {
  isCriteriaHeading,
  type RequirementSection,
  requirementSections,
} from './requirement-heading.ts';
import { CRITERIA_LINE, STORY_LINE } from './words.ts';

/** Reads requirements with a user story and numbered acceptance criteria; both become requirements. */
export function readKiroRequirements(page: Page): Reading {
  const root = sectionsOf(page);
  const remarks: Remark[] = frontMatterRemarks(page, new Set(['title']));
  const coverage = coverageOf(page);
  const ids = sourceIds(remarks);
  const items: ParsedItem[] = [];
  const links: ParsedLink[] = [];
  for (const entry of requirementSections(page, root)) {
    const { requirement, criteria } = readRequirement(page, entry, ids, coverage);
    claim(coverage, entry.section.first, entry.section.last);
    items.push(requirement, ...criteria);
    const to = { path: page.path, sourceId: requirement.sourceId };
    for (const { sourceId, span } of criteria)
      links.push({ type: 'refines', from: { path: page.path, sourceId }, to, span });
  }
  items.push(...looseRequirements(page, root, coverage, ids));
  const document = proseDocument(page, root, coverage);
  if (document) items.push(document);
  const questions = readQuestions(page, items);
  return { items: [...items, ...questions.items], links: [...links, ...questions.links], remarks };
}

function readRequirement(
  page: Page,
  { section, number, title }: RequirementSection,
  ids: SourceIds,
  coverage: Coverage,
) {
  const name = number ?? (slugOf(title?.text ?? '') || String(section.first + 1));
  const sourceId = ids.take(number === null ? name : `Requirement ${number}`, section.first);
  const story = userStory(page, section);
  const requirement = newItem(
    'requirement',
    sourceId,
    title ?? storyTitle(story, sourceId),
    spanOfLines(page, section.first, section.last),
  );
  requirement.labels = groupLabels(section.parent);
  if (number !== null) requirement.aliases = [`R${number}`, `REQ-${number}`, number];
  const suffix = /~\d+$/.exec(sourceId)?.[0] ?? '';
  const criteria = criteriaRanges(page, section).flatMap(([from, to]) =>
    readCriteria(page, from, to, `${name}${suffix}`, ids),
  );
  claim(coverage, section.first, section.body);
  if (story) claim(coverage, story.line, story.lineEnd);
  claimCriteria(page, section, criteria, coverage.isClaimed);
  const rest = leftoverOf(page, section, coverage);
  // Without a user story the text before the criteria is what the requirement states.
  const isStory = story !== null;
  setProse(requirement, 'statement', isStory ? [story.piece] : rest.slice(0, 1));
  setProse(requirement, 'body', isStory ? rest : rest.slice(1));
  return { requirement, criteria: criteria.map(({ item }) => item) };
}

interface UserStory {
  piece: Piece;
  line: number;
  lineEnd: number;
}

// The story ends with its paragraph: at a blank line, a heading, a list or the next bold word.
function userStory(page: Page, section: Section): UserStory | null {
  for (let line = section.body; line < section.last; line += 1) {
    const match =
      page.lines[line]!.kind === 'text' ? STORY_LINE.exec(textOf(page, line).slice(0, 200)) : null;
    if (!match) continue;
    let first = line;
    let start = page.lines[line]!.start + match[0].length;
    while (
      start >= page.lines[first]!.end &&
      first + 1 < section.last &&
      page.lines[first + 1]!.kind !== 'heading'
    ) {
      first += 1;
      start = page.lines[first]!.start;
    }
    let lineEnd = first + 1;
    while (lineEnd < section.last && continuesParagraph(page, lineEnd)) lineEnd += 1;
    const piece = pieceAt(page, start, page.lines[lineEnd - 1]!.end, 'prose');
    return piece && { piece, line, lineEnd };
  }
  return null;
}

function continuesParagraph(page: Page, index: number): boolean {
  return (
    page.lines[index]!.kind === 'text' &&
    !/^\s*(?:[-*+]\s|\d+[.)]\s|(?:\*\*|__)acceptance)/i.test(textOf(page, index).slice(0, 60))
  );
}

function storyTitle(story: UserStory | null, fallback: string): string {
  const wish =
    story && /\bI want(?: to)?\s+(.+?)(?:,?\s+so that\b|$)/is.exec(story.piece.text.slice(0, 1000));
  return story ? shortTitle(wish?.[1] ?? story.piece.text) : fallback;
}

// Below a heading, or below a bold line; without either, the lists of the section.
function criteriaRanges(page: Page, section: Section): [number, number][] {
  const headed = section.children.filter(({ heading }) => isCriteriaHeading(heading!.text));
  if (headed.length > 0) return headed.map((child): [number, number] => [child.body, child.last]);
  for (let line = section.body; line < section.bodyEnd; line += 1) {
    if (page.lines[line]!.kind === 'text' && CRITERIA_LINE.test(textOf(page, line).slice(0, 200)))
      return [[line + 1, section.bodyEnd]];
  }
  return [[section.body, section.bodyEnd]];
}

function claimCriteria(
  page: Page,
  section: Section,
  criteria: readonly Criterion[],
  isClaimed: boolean[],
): void {
  for (const { line, lineEnd } of criteria) isClaimed.fill(true, line, lineEnd);
  for (const { heading, first, body } of section.children)
    if (isCriteriaHeading(heading!.text)) isClaimed.fill(true, first, body);
  for (let line = section.body; line < section.last; line += 1) {
    if (page.lines[line]!.kind === 'text' && CRITERIA_LINE.test(textOf(page, line).slice(0, 200)))
      isClaimed[line] = true;
  }
}

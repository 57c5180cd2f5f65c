import { frontMatterRemarks } from '../items/front-matter-remarks.ts';
import { claim, coverageOf } from '../items/leftover.ts';
import { groupLabels } from '../items/group-labels.ts';
import { newItem, setList, setProse, spanOfLines } from '../items/new-item.ts';
import { proseDocument } from '../items/prose-document.ts';
import { readQuestions } from '../items/questions.ts';
import { type SourceIds, sourceIds } from '../items/source-ids.ts';
import type { Page } from '../markdown/page.ts';
import { type Piece, pieceAt, proseOf } from '../markdown/prose.ts';
import { type Section, sectionsOf, walkSections } from '../markdown/sections.ts';
import type { ParsedItem, Remark } from '../parsed.ts';
import type { Reading } from '../reader.ts';
import { slugOf } from '../text/plain.ts';

const REQUIREMENT = /^requirement\s*:\s*/i;
const SCENARIO = /^scenario(?:\s+\d+)?\s*[:–—-]\s*/i;
const DELTA = /^(added|modified|removed)\s+requirements?\b/i;

/** The sections named `Requirement: …`. */
export function requirementSections(root: Section): Section[] {
  return [...walkSections(root)].filter(
    ({ heading }) => heading !== null && REQUIREMENT.test(heading.text),
  );
}

/** Reads requirements with their scenarios; those of a change are labelled added, modified or removed. */
export function readOpenSpec(page: Page): Reading {
  const root = sectionsOf(page);
  const remarks: Remark[] = frontMatterRemarks(page, new Set(['title']));
  const coverage = coverageOf(page);
  const ids = sourceIds(remarks);
  const items: ParsedItem[] = [];
  for (const section of requirementSections(root)) {
    items.push(readRequirement(page, section, ids));
    claim(coverage, section.first, section.last);
  }
  const document = proseDocument(page, root, coverage);
  if (document) items.push(document);
  const questions = readQuestions(page, items);
  return { items: [...items, ...questions.items], links: questions.links, remarks };
}

function readRequirement(page: Page, section: Section, ids: SourceIds): ParsedItem {
  const { start, end, text } = section.heading!;
  const prefix = REQUIREMENT.exec(text)![0].length;
  const title = pieceAt(page, start + prefix, end, 'line');
  const id = ids.take(`requirement-${slugOf(title?.text ?? '') || 'untitled'}`, section.first);
  const item = newItem(
    'requirement',
    id,
    title ?? 'Untitled',
    spanOfLines(page, section.first, section.last),
  );
  const scenarios = section.children.filter(({ heading }) => SCENARIO.test(heading!.text));
  const firstScenario = scenarios[0]?.first ?? section.last;
  setProse(item, 'statement', [proseOf(page, section.body, firstScenario)]);
  setList(
    item,
    'acceptanceCriteria',
    scenarios.map((scenario) => scenarioText(page, scenario)).filter((piece) => piece !== null),
  );
  setProse(item, 'body', otherSections(page, section, firstScenario));
  item.labels = [...deltaLabels(section), ...groupLabels(section.parent)];
  return item;
}

// From the scenario's name on: name, blank line and steps stand in one stretch.
function scenarioText(page: Page, scenario: Section): Piece | null {
  const { start, text } = scenario.heading!;
  const from = start + SCENARIO.exec(text)![0].length;
  const steps = proseOf(page, scenario.body, scenario.last);
  return pieceAt(page, from, steps?.span.end ?? scenario.heading!.end, 'prose');
}

function otherSections(page: Page, section: Section, firstScenario: number): (Piece | null)[] {
  return section.children
    .filter(({ first, heading }) => first > firstScenario && !SCENARIO.test(heading!.text))
    .map(({ first, last }) => proseOf(page, first, last));
}

function deltaLabels(section: Section): string[] {
  for (let above = section.parent; above?.heading; above = above.parent) {
    const match = DELTA.exec(above.heading.text);
    if (match) return [match[1]!.toLowerCase()];
  }
  return [];
}

/** Whether a heading opens a list of changes to requirements. */
export function isDeltaHeading(text: string): boolean {
  return DELTA.test(text) || /^renamed\s+requirements?\b/i.test(text);
}

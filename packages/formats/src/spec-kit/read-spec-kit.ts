import { frontMatterRemarks } from '../items/front-matter-remarks.ts';
import { claim, coverageOf } from '../items/leftover.ts';
import { groupLabels } from '../items/group-labels.ts';
import { newItem, setProse } from '../items/new-item.ts';
import { proseDocument } from '../items/prose-document.ts';
import { readQuestions } from '../items/questions.ts';
import { type SourceIds, sourceIds } from '../items/source-ids.ts';
import type { Page } from '../markdown/page.ts';
import { type Section, sectionsOf, walkSections } from '../markdown/sections.ts';
import { tablesIn } from '../markdown/tables.ts';
import type { ParsedItem, ParsedLink, Remark } from '../parsed.ts';
import type { Reading } from '../reader.ts';
import { shortTitle } from '../text/plain.ts';
import type { Definition } from './definition.ts';
import { definitionsIn } from './definitions.ts';
import { readStory, storySections } from './read-story.ts';
import { storiesIn, typeOfId } from './requirement-id.ts';
import { specState } from './spec-state.ts';

/** Reads user stories and requirements with ids (`FR-001`, `SC-002`); the rest is the document. */
export function readSpecKit(page: Page): Reading {
  const root = sectionsOf(page);
  const remarks: Remark[] = frontMatterRemarks(page, new Set(['title', 'status']));
  const coverage = coverageOf(page);
  const ids = sourceIds(remarks);
  const sections = sectionFinder(root);
  const requirements: ParsedItem[] = [];
  const links: ParsedLink[] = [];
  for (const definition of definitionsIn(page)) {
    claim(coverage, definition.line, definition.lineEnd);
    const item = readRequirement(definition, sections(definition.line), ids);
    requirements.push(item);
    links.push(...refinements(page, definition, item));
  }
  const stories = storySections(root).map((section) => readStory(page, section, ids, coverage));
  claimTableHeads(page, coverage.isClaimed);
  const items = [...stories, ...requirements];
  const state = specState(page, root);
  for (const item of items) item.state = state;
  const document = proseDocument(page, root, coverage);
  if (document) items.push(document);
  const questions = readQuestions(page, items);
  return { items: [...items, ...questions.items], links: [...links, ...questions.links], remarks };
}

function readRequirement(
  definition: Definition,
  section: Section | null,
  ids: SourceIds,
): ParsedItem {
  const { id, line, title, statement, span, priority, prioritySpan, notes } = definition;
  const item = newItem(
    'requirement',
    ids.take(id, line),
    title ?? shortTitle(statement!.text),
    span,
  );
  item.aliases = [id.replace(/-0+(?=\d)/, '-')].filter((alias) => alias !== id);
  item.fields['type'] = typeOfId(id, section);
  item.priority = priority;
  if (priority && prioritySpan) item.fieldSpans['priority'] = { ...prioritySpan, form: 'word' };
  item.labels = groupLabels(section);
  setProse(item, 'statement', [statement]);
  setProse(item, 'body', [], notes);
  return item;
}

function refinements(page: Page, definition: Definition, item: ParsedItem): ParsedLink[] {
  const stories = storiesIn([definition.statement?.text ?? '', ...definition.notes].join('\n'));
  const targets = definition.parent === null ? stories : [definition.parent, ...stories];
  return targets.map((sourceId) => ({
    type: 'refines',
    from: { path: page.path, sourceId: item.sourceId },
    to: { path: page.path, sourceId, kind: 'requirement' },
    span: item.span,
  }));
}

/** Finds the innermost section of a line; lines have to be asked in order. */
function sectionFinder(root: Section): (line: number) => Section | null {
  const all = [...walkSections(root)].filter(({ heading }) => heading !== null);
  let next = 0;
  let current: Section | null = null;
  return (line) => {
    while (next < all.length && all[next]!.first <= line) current = all[next++]!;
    return current;
  };
}

// Head and rule of a table whose rows are all taken say nothing more.
function claimTableHeads(page: Page, isClaimed: boolean[]): void {
  for (const { line, lineEnd } of tablesIn(page, page.bodyLine, page.lines.length)) {
    if (lineEnd > line + 2 && !isClaimed.slice(line + 2, lineEnd).includes(false))
      isClaimed.fill(true, line, line + 2);
  }
}

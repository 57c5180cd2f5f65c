import { claim, type Coverage, leftoverOf } from '../items/leftover.ts';
import { groupLabels } from '../items/group-labels.ts';
import { newItem, setList, setProse, spanOfLines } from '../items/new-item.ts';
import type { SourceIds } from '../items/source-ids.ts';
import { itemSpan, itemText, type ListItem, listItems } from '../markdown/list-items.ts';
import type { Page } from '../markdown/page.ts';
import { type Piece, pieceAt, proseOf } from '../markdown/prose.ts';
import { type Section, walkSections } from '../markdown/sections.ts';
import type { ParsedItem } from '../parsed.ts';
import { shortTitle } from '../text/plain.ts';
import { priorityOf, storyId } from './requirement-id.ts';
import { type StoryBlock, storyBlocks } from './story-blocks.ts';

const HEADING =
  /^(?:\d+\.\s+)?(?:(?:user\s+story|us|story)\s*[-#]?\s*(\d+(?:\.\d+)?[a-z]?)(?![\w.])|(primary user story))\s*(?:[:.–—-]+\s*)?/i;
const SUFFIX =
  /\s*[([]\s*(?:priority\s*[:=]?\s*)?(p[0-5]|must|should|could|high|medium|low|critical)\b[^()[\]]*[)\]]\s*.*$/i;

/** The sections that are user stories. */
export function storySections(root: Section): Section[] {
  return [...walkSections(root)].filter(
    ({ heading }) => heading !== null && HEADING.test(heading.text),
  );
}

/** Reads one story: narrative, why, acceptance scenarios; whatever else it says goes to the body. */
export function readStory(
  page: Page,
  section: Section,
  ids: SourceIds,
  coverage: Coverage,
): ParsedItem {
  const { text } = section.heading!;
  const match = HEADING.exec(text)!;
  const number = match[1] ?? '1';
  const suffix = SUFFIX.exec(text);
  const blocks = storyBlocks(page, section);
  const narrative = proseOfBlock(
    page,
    blocks.find(({ role }) => role === 'narrative'),
    coverage,
  );
  const title =
    titleOf(page, section, match, suffix) ?? (narrative ? shortTitle(narrative.text) : text);
  const item = newItem(
    'requirement',
    ids.take(storyId(number), section.first),
    title,
    spanOfLines(page, section.first, section.last),
  );
  item.aliases = [`US-${number}`, `User Story ${number}`];
  item.labels = groupLabels(section.parent);
  setPriority(item, section, suffix);
  setProse(item, 'statement', [narrative]);
  setProse(
    item,
    'rationale',
    blocks.filter(({ role }) => role === 'why').map((block) => proseOfBlock(page, block, coverage)),
  );
  const beside = match[2] === undefined ? [] : acceptanceBeside(section);
  const criteria = [...blocks, ...beside.map((other) => sectionBlock(page, other))].flatMap(
    (block) => criteriaOf(page, block, coverage),
  );
  setList(item, 'acceptanceCriteria', criteria);
  claim(coverage, section.first, section.body);
  setProse(item, 'body', leftoverOf(page, section, coverage));
  claim(coverage, section.first, section.last);
  return item;
}

function titleOf(
  page: Page,
  section: Section,
  match: RegExpExecArray,
  suffix: RegExpExecArray | null,
): Piece | null {
  if (match[2] !== undefined) return null;
  const { start, end } = section.heading!;
  return pieceAt(page, start + match[0].length, suffix ? start + suffix.index : end, 'line');
}

function setPriority(item: ParsedItem, section: Section, suffix: RegExpExecArray | null): void {
  if (!suffix) return;
  item.priority = priorityOf(suffix[1]!);
  const start =
    section.heading!.start +
    suffix.index +
    suffix[0].toLowerCase().indexOf(suffix[1]!.toLowerCase(), suffix[0].search(/[([]/));
  item.fieldSpans['priority'] = { start, end: start + suffix[1]!.length, form: 'word' };
}

// spec-kit's first template has the scenarios in a section next to the story's.
function acceptanceBeside(section: Section): Section[] {
  return (section.parent?.children ?? []).filter(({ heading }) =>
    /^acceptance scenarios?\b/i.test(heading!.text),
  );
}

function sectionBlock(page: Page, section: Section): StoryBlock {
  return {
    role: 'acceptance',
    line: section.body,
    lineEnd: section.last,
    start: page.lines[section.body]?.start ?? page.text.length,
  };
}

function proseOfBlock(page: Page, block: StoryBlock | undefined, coverage: Coverage): Piece | null {
  if (!block) return null;
  const isClaimed = coverage.isClaimed.slice(block.line, block.lineEnd).includes(true);
  const first = page.lines[block.line];
  if (isClaimed || !first) return null;
  claim(coverage, block.line, block.lineEnd);
  const prose = proseOf(page, block.line, block.lineEnd);
  if (!prose || block.start <= first.start) return prose;
  return pieceAt(page, Math.min(block.start, prose.span.end), prose.span.end, 'prose');
}

function criteriaOf(page: Page, block: StoryBlock, coverage: Coverage): Piece[] {
  if (block.role === 'given') {
    let lineEnd = block.line;
    while (lineEnd < block.lineEnd && page.lines[lineEnd]!.kind === 'text') lineEnd += 1;
    claim(coverage, block.line, lineEnd);
    return [proseOf(page, block.line, lineEnd)].filter((piece) => piece !== null);
  }
  if (block.role !== 'acceptance') return [];
  const entries = listItems(page, block.line, block.lineEnd);
  if (entries.length === 0)
    return [proseOfBlock(page, { ...block }, coverage)].filter((piece) => piece !== null);
  const isBareLabel = page.text.slice(block.start, page.lines[block.line]!.end).trim() === '';
  if (isBareLabel) claim(coverage, block.line, block.line + 1);
  for (const { line, lineEnd } of entries) claim(coverage, line, lineEnd);
  return scenarios(page, entries);
}

// `- Given`, `- When`, `- Then` as three items are one scenario.
function scenarios(page: Page, entries: readonly ListItem[]): Piece[] {
  const groups: ListItem[][] = [];
  for (const entry of entries) {
    const isStep = /^(?:\*\*|__)?(?:when|then|and|but)\b/i.test(
      page.text.slice(entry.contentStart, entry.contentStart + 20),
    );
    if (isStep && groups.length > 0) groups.at(-1)!.push(entry);
    else groups.push([entry]);
  }
  return groups
    .map((group) =>
      group.length === 1
        ? itemText(page, group[0]!)
        : pieceAt(
            page,
            group[0]!.contentStart,
            itemSpan(page, group.at(-1)!).end,
            'prose',
            group[0]!.column,
          ),
    )
    .filter((piece) => piece !== null);
}

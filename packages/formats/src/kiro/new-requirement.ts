import { gapBefore, indented, statementOf, withLinesAfter } from '../add/after-entry.ts';
import { nextId } from '../add/next-number.ts';
import type { Page } from '../markdown/page.ts';
import { sectionsOf } from '../markdown/sections.ts';
import type { Adding, NewFile, ReadPage } from '../reader.ts';
import { lineIndexAt } from '../text/lines.ts';
import { type RequirementSection, requirementSections } from './requirement-heading.ts';
import { STORY_LINE } from './words.ts';

/**
 * A numbered criterion below the requirement that the new one refines; else the next requirement with its
 * user story, as those above have theirs.
 */
export function* newKiroRequirement(adding: Adding, around: ReadPage): Iterable<NewFile> {
  if (adding.partOf !== undefined) yield* newCriterion(adding, around, adding.partOf);
  const { page } = around;
  const sections = requirementSections(page, sectionsOf(page));
  const last = sections.at(-1);
  const end = last && lastLineOf(page, last);
  if (!last || end === undefined) return;
  const model = sections.findLast(({ title }) => title !== null) ?? last;
  const head = headingFor(page, model, sections, adding.item.title);
  const statement = statementOf(adding.item);
  const story = storyHead(page, model) ?? '**User Story:** ';
  const lines = ['', head, '', ...indented(story, statement, 0)];
  const plain = ['', head, '', ...statement.split('\n')];
  // Only a story is announced as one; where more is to be said, its paragraph has to end.
  const isStory = /^as an? /i.test(statement) || adding.item.body !== '';
  const body = adding.item.body === '' ? [] : ['', ...adding.item.body.split('\n')];
  for (const draft of isStory ? [lines, plain] : [plain, lines])
    yield withLinesAfter(page, end, [...draft, ...body]);
}

function lastLineOf(page: Page, { section }: RequirementSection): number {
  let line = section.last - 1;
  while (line > section.first && page.lines[line]!.kind === 'blank') line -= 1;
  return page.lines[line]!.end;
}

// `### Requirement 3: Title` with the next number.
function headingFor(
  page: Page,
  { section, number, title }: RequirementSection,
  sections: readonly RequirementSection[],
  wanted: string,
): string {
  const { first, start } = section.heading!;
  const raw = page.text.slice(page.lines[first]!.start, title?.span.start ?? start);
  if (number === null) return raw + wanted;
  const numbers = sections.flatMap((one) => one.number ?? []);
  const next = nextId(numbers.at(-1)!, numbers);
  const at = raw.lastIndexOf(number);
  return raw.slice(0, at) + next + raw.slice(at + number.length) + wanted;
}

function storyHead(page: Page, { section }: RequirementSection): string | null {
  for (let line = section.body; line < section.last; line += 1) {
    const { start, end, kind } = page.lines[line]!;
    const match =
      kind === 'text' && STORY_LINE.exec(page.text.slice(start, Math.min(end, start + 200)));
    if (match) return match[0];
  }
  return null;
}

function* newCriterion(
  { item }: Adding,
  { page, items }: ReadPage,
  partOf: string,
): Iterable<NewFile> {
  const whole = items.find(({ sourceId }) => sourceId === partOf);
  if (!whole) return;
  const parts = items.filter(
    ({ kind, span, sourceId }) =>
      kind === 'requirement' &&
      sourceId !== partOf &&
      span.start >= whole.span.start &&
      span.end <= whole.span.end,
  );
  const last = parts.at(-1);
  const place = last?.fieldSpans['statement'];
  if (!last || !place) return;
  const { start } = page.lines[lineIndexAt(page.lines, last.span.start)]!;
  const head = page.text.slice(start, place.start);
  const lines = indented(
    head.replace(/\d+(?=\D*$)/, (number) => String(Number(number) + 1)),
    statementOf(item),
  );
  yield withLinesAfter(page, last.span.end, [
    ...gapBefore(page, last.span, parts.length < 2),
    ...lines,
  ]);
}

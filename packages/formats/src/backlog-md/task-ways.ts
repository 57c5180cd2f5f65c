import type { AcceptanceCheck } from '@throughline/schema';
import { keyWays } from '../edit/front-matter-ways.ts';
import { isPlaced } from '../edit/is-placed.ts';
import { endOfWords, insertBlock, insertLines } from '../edit/insert-lines.ts';
import type { Page } from '../markdown/page.ts';
import { headingName, type Section, sectionsOf } from '../markdown/sections.ts';
import type { Way, Writing } from '../reader.ts';
import { checkLines, sectionLines, type SectionName } from './section-lines.ts';

/** Keys in the order of Backlog.md. */
export const KEYS = [
  'id',
  'title',
  'status',
  'assignee',
  'reporter',
  'created_date',
  'updated_date',
  'labels',
  'milestone',
  'dependencies',
  'references',
  'documentation',
  'parent_task_id',
  'subtasks',
  'priority',
  'ordinal',
];
const KEY_OF: Readonly<Record<string, string>> = {
  state: 'status',
  assignees: 'assignee',
  labels: 'labels',
  priority: 'priority',
};

/** Places for what a task does not say yet: its key, its section, the boxes of its criteria. */
export function* backlogTaskWays({ page, field, value, item }: Writing): Iterable<Way> {
  if (isPlaced(item, field)) return;
  const key = KEY_OF[field];
  if (key !== undefined) yield* keyWays(page, { key, names: [field], order: KEYS }, value);
  if (field === 'body' && typeof value === 'string')
    yield* sectionWays(page, 'Description', value.split('\n'));
  if (field === 'acceptanceCriteria' && Array.isArray(value))
    yield* sectionWays(page, 'Acceptance Criteria', checkLines(page, value as AcceptanceCheck[]));
}

/** Into the section where it is there and empty, between its marks where it has them; else a new section. */
function* sectionWays(page: Page, name: SectionName, lines: readonly string[]): Generator<Way> {
  const root = sectionsOf(page, { isAtxOnly: true });
  const all = [...root.children, ...root.children.flatMap(({ children }) => children)];
  const named = (wanted: string) =>
    all.find(({ heading }) => headingName(heading!.text) === wanted.toLowerCase());
  const section = named(name);
  if (section) {
    const mark = markLine(page, section);
    yield mark === null
      ? [insertBlock(page, section.body, lines)]
      : [insertLines(page, mark + 1, lines)];
  }
  const before = name === 'Description' ? undefined : named('Description');
  const index = before ? endOfWords(page, before.body, before.last) : page.bodyLine;
  yield [insertBlock(page, index, sectionLines(page, name, lines))];
}

function markLine(page: Page, { body, last }: Section): number | null {
  for (let line = body; line < last; line += 1)
    if (
      /^\s*<!--\s*(?:SECTION:DESCRIPTION|AC):BEGIN\b/.test(
        page.text.slice(page.lines[line]!.start, page.lines[line]!.end),
      )
    )
      return line;
  return null;
}

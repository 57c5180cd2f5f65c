import type { ReadContext, Reading } from '../reader.ts';
import { entryOf, frontMatterRemarks } from '../items/front-matter-remarks.ts';
import { claim, type Coverage, coverageOf, leftoverOf } from '../items/leftover.ts';
import { newItem, setProse } from '../items/new-item.ts';
import type { FrontMatterEntry } from '../markdown/front-matter.ts';
import { type Page, textOf } from '../markdown/page.ts';
import { type Piece, proseOf } from '../markdown/prose.ts';
import { headingName, type Section, sectionsOf } from '../markdown/sections.ts';
import type { ParsedItem, ParsedLink, Remark } from '../parsed.ts';
import { findDate } from '../text/dates.ts';
import { titleFromFileName } from '../text/plain.ts';
import { keptText, placeEntry, textOfEntry, valuesOf } from './front-fields.ts';
import { readChecks } from './read-checks.ts';
import { isBlocked, taskPriority, taskState } from './task-states.ts';

const KEPT = ['reporter', 'references', 'documentation', 'modifiedfiles', 'type'];
const KNOWN = new Set([
  ...KEPT,
  'title',
  'status',
  'assignee',
  'assignees',
  'labels',
  'milestone',
  'dependencies',
  'parenttaskid',
  'parent',
  'parenttask',
  'subtasks',
  'priority',
  'duedate',
  'due',
  'completeddate',
  'onstatuschange',
  'rank',
  'summary',
]);
const SECTION_MARK = /^\s*<!--\s*(?:SECTION|AC|DOD|COMMENTS)\b[\w:. -]*-->\s*$/;

/** Reads one task of Backlog.md: its front matter, description, acceptance criteria, plan and notes. */
export function readBacklogTask(page: Page, sourceId: string, { statuses }: ReadContext): Reading {
  // Comments are separated by `---`, which would underline their last line as a heading.
  const root = sectionsOf(page, { isAtxOnly: true });
  const remarks = frontMatterRemarks(page, KNOWN);
  const coverage = coverageOf(page);
  const item = newItem('task', sourceId, titleOf(page), {
    start: page.lines[0]?.start ?? 0,
    end: page.text.length,
  });
  setState(page, item, statuses, remarks);
  setFields(page, item);
  for (const section of root.children) readSection(page, section, coverage, item);
  claimMarks(page, coverage);
  const kept = KEPT.filter((name) => name !== 'type').flatMap((name) => entryOf(page, name) ?? []);
  setProse(item, 'body', leftoverOf(page, root, coverage), kept.map(keptText));
  return { items: [item], links: linksOf(page, sourceId), remarks };
}

function titleOf(page: Page): Piece | string {
  const entry = entryOf(page, 'title');
  if (!entry) return titleFromFileName(page.stem) || page.fileName;
  return { text: textOfEntry(entry), span: { start: entry.start, end: entry.end, form: 'yaml' } };
}

function setState(
  page: Page,
  item: ParsedItem,
  statuses: readonly string[],
  remarks: Remark[],
): void {
  const entry = entryOf(page, 'status');
  if (!entry) return;
  const status = textOfEntry(entry);
  item.state = taskState(status, statuses);
  placeEntry(item, 'state', entry, 'word');
  if (isBlocked(status)) item.labels.push('blocked');
  if (item.state === null)
    unknown(entry, `"${status.slice(0, 80)}" is no state of a task`, 'unknown_state', remarks);
}

function unknown(
  entry: FrontMatterEntry,
  message: string,
  code: Remark['code'],
  remarks: Remark[],
): void {
  remarks.push({
    line: entry.line + 1,
    lineEnd: entry.lineEnd,
    code,
    message: message.toWellFormed(),
  });
}

function setFields(page: Page, item: ParsedItem): void {
  const labels = entryOf(page, 'labels');
  const grouping = ['type', 'milestone'].flatMap((name) => valuesOf(entryOf(page, name)));
  item.labels.push(...valuesOf(labels), ...grouping);
  if (labels && grouping.length === 0) placeEntry(item, 'labels', labels, 'list');
  const assignees = entryOf(page, 'assignees', 'assignee');
  if (assignees) {
    item.fields['assignees'] = valuesOf(assignees);
    placeEntry(item, 'assignees', assignees, 'list');
  }
  const priority = entryOf(page, 'priority');
  item.priority = priority ? taskPriority(textOfEntry(priority)) : null;
  if (priority && item.priority) placeEntry(item, 'priority', priority, 'word');
  if (priority && !item.priority) item.labels.push(`priority: ${textOfEntry(priority)}`);
  const due = entryOf(page, 'duedate', 'due');
  const day = due && findDate(textOfEntry(due))?.day;
  if (!due || !day) return;
  item.fields['dueOn'] = day;
  placeEntry(item, 'dueOn', due, 'word');
}

function readSection(page: Page, section: Section, coverage: Coverage, item: ParsedItem): void {
  const name = headingName(section.heading!.text);
  if (name === 'description') claim(coverage, section.first, section.body);
  // Notes may have a section of that name too: the first is the task's.
  const hasChecks = (item.fields['acceptanceCriteria'] as unknown[]).length > 0;
  if (name === 'acceptance criteria' && !hasChecks) {
    readChecks(page, section, coverage, item);
    if (proseOf(page, section.body, section.last) === null)
      claim(coverage, section.first, section.body);
  }
  for (const child of section.level === 1 ? section.children : [])
    readSection(page, child, coverage, item);
}

function claimMarks(page: Page, coverage: Coverage): void {
  for (const [index, line] of page.lines.entries()) {
    if (line.kind === 'comment' && SECTION_MARK.test(textOf(page, index).slice(0, 200)))
      claim(coverage, index, index + 1);
  }
}

function linksOf(page: Page, sourceId: string): ParsedLink[] {
  const self = { path: page.path, sourceId };
  // A bare number has the prefix of the task that names it.
  const prefix = /^(.*-)\d/.exec(sourceId)?.[1] ?? '';
  const task = (id: string) => ({
    sourceId: /^\d[\d.]*$/.test(id) ? `${prefix}${id}` : id,
    kind: 'task' as const,
  });
  const stated = (
    names: string[],
    make: (id: string) => Pick<ParsedLink, 'type' | 'from' | 'to'>,
  ) => {
    const entry = entryOf(page, ...names);
    return valuesOf(entry).map((id): ParsedLink => ({
      ...make(id),
      span: { start: entry!.start, end: entry!.end },
    }));
  };
  return [
    ...stated(['dependencies'], (id) => ({ type: 'blocks', from: task(id), to: self })),
    ...stated(['parenttaskid', 'parent', 'parenttask'], (id) => ({
      type: 'parent',
      from: self,
      to: task(id),
    })),
    ...stated(['subtasks'], (id) => ({ type: 'parent', from: task(id), to: self })),
  ];
}

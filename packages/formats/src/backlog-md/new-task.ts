import type { AcceptanceCheck } from '@throughline/schema';
import { nextId } from '../add/next-number.ts';
import { listTexts } from '../edit/list-texts.ts';
import { lineEndOf } from '../edit/way.ts';
import { yamlTexts } from '../edit/yaml-text.ts';
import type { FrontMatterEntry } from '../markdown/front-matter.ts';
import type { Page } from '../markdown/page.ts';
import type { Adding, Neighbours, NewFile } from '../reader.ts';
import { valuesOf } from './front-fields.ts';
import { checkLines, sectionLines } from './section-lines.ts';

const NAME = /^([A-Za-z][A-Za-z0-9_]*-\d+)(?:\.\d+)*(\s*-\s*)?/;

/** A task as Backlog.md writes it: the next id, the keys of its latest neighbour in their order. */
export function* newBacklogTask(adding: Adding, { folder, pages }: Neighbours): Iterable<NewFile> {
  const { item } = adding;
  const model = pages.reduce((latest, page) =>
    numberOf(page.items[0]!.sourceId) >= numberOf(latest.items[0]!.sourceId) ? page : latest,
  );
  const { page } = model;
  const id = nextTaskId(model.items[0]!.sourceId, adding.takenIds);
  const lines = ['---', ...frontMatter(adding, page, id), '---', ...sections(adding, page)];
  const lineEnd = lineEndOf(page.text);
  const gap = NAME.exec(page.stem)?.[2] ?? ' - ';
  const words = fileWords(item.title);
  const prefix = NAME.exec(page.stem)?.[1] ?? id;
  const inName = prefix === prefix.toLowerCase() ? id.toLowerCase() : id;
  yield { path: `${folder}${inName}${gap}${words}.md`, text: lines.join(lineEnd) + lineEnd };
}

// Numbers are given out once in a backlog, whichever of its folders a task has moved to.
function nextTaskId(neighbour: string, takenIds: readonly string[]): string {
  const [, stem = '', digits = ''] = /^(\D*)(\d*)/.exec(neighbour)!;
  const own = takenIds.filter((id) => id.toLowerCase().startsWith(stem.toLowerCase()));
  const highest = Math.max(...[neighbour, ...own].map(numberOf));
  return nextId(stem + String(highest).padStart(digits.length, '0'), takenIds);
}

const numberOf = (id: string) => Number(/-(\d+)/.exec(id)?.[1] ?? 0);

// As Backlog.md does: what a file system may refuse goes, white space becomes a hyphen.
const fileWords = (title: string) =>
  title
    .replaceAll(/[<>:"/\\|?*\p{Cc}]/gu, '')
    .replaceAll(/['(),.;!`[\]{}#&%]/g, '')
    .replaceAll(/\s+/g, '-')
    .replaceAll(/-{2,}/g, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '')
    .slice(0, 120) || 'task';

/** What Backlog.md always writes, empty or not. */
const ALWAYS = ['id', 'title', 'status', 'assignee', 'createddate', 'labels', 'dependencies'];

function frontMatter(adding: Adding, page: Page, id: string): string[] {
  const lines: string[] = [];
  for (const entry of page.frontMatter!.entries) {
    const value = entryText(adding, page, entry, id);
    if (value === null) continue;
    lines.push(...`${entry.key}: ${value}`.split(/\r\n|\r|\n/));
  }
  return lines;
}

function entryText(
  { item, day, context }: Adding,
  page: Page,
  entry: FrontMatterEntry,
  id: string,
) {
  const raw = page.text.slice(entry.start, entry.end);
  if (entry.name === 'id') return id;
  if (entry.name === 'title') return yamlTexts(raw, item.title).next().value ?? null;
  // The word is made that of the item's state when the draft is filled in.
  if (entry.name === 'status') return context.statuses[0] ?? 'To Do';
  if (entry.name === 'createddate')
    return raw.replace(/\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2})?/, (old) =>
      old.length > 10 ? `${day} 00:00` : day,
    );
  if (entry.name === 'assignee') return list(raw, entry, item.fields['assignees'] as string[]);
  if (entry.name === 'labels') return list(raw, entry, item.labels);
  if (entry.name === 'priority') return item.priority;
  return ALWAYS.includes(entry.name) ? '[]' : null;
}

function list(raw: string, entry: FrontMatterEntry, values: readonly string[]): string {
  if (values.length === 0) return '[]';
  const isLined = valuesOf(entry).length > 0 && raw.startsWith('-');
  if (!isLined) return listTexts('[]', values, '', '\n').next().value!;
  return `\n  ${listTexts(raw, values, '  ', '\n').next().value!}`;
}

function sections({ item }: Adding, page: Page): string[] {
  const checks = item.fields['acceptanceCriteria'] as AcceptanceCheck[];
  const body = item.body === '' ? [] : sectionLines(page, 'Description', item.body.split('\n'));
  const criteria =
    checks.length === 0 ? [] : sectionLines(page, 'Acceptance Criteria', checkLines(page, checks));
  const written = [body, criteria].filter((lines) => lines.length > 0);
  return written.length === 0
    ? ['', '## Description', '']
    : written.flatMap((lines) => ['', ...lines]);
}

import { frontMatterRemarks } from '../items/front-matter-remarks.ts';
import { claim, coverageOf } from '../items/leftover.ts';
import { proseDocument } from '../items/prose-document.ts';
import { type SourceIds, sourceIds } from '../items/source-ids.ts';
import { linesOf, type ListItem, listItems } from '../markdown/list-items.ts';
import { type Page, textOf } from '../markdown/page.ts';
import { sectionsOf } from '../markdown/sections.ts';
import type { ParsedItem, ParsedLink, Remark } from '../parsed.ts';
import type { Reading } from '../reader.ts';
import { plainText, slugOf } from '../text/plain.ts';
import { phaseFinder } from './phases.ts';
import {
  dependenciesOfLine,
  isBareReferenceLine,
  requirementsOfLine,
} from './requirement-references.ts';
import { type BoxStates, COMMON_BOXES, taskItem } from './task-item.ts';

const NUMBER = /^(?:\*\*)?(\d+(?:\.\d+)*[a-z]?)(?:[.)](?=\s)|(?=\s))(?:\*\*)?\s*/;
/** Kiro shows work in progress as `[-]` and queued work as `[~]`. */
const BOXES: BoxStates = { ...COMMON_BOXES, '-': 'doing', '~': 'todo' };

interface Reader {
  page: Page;
  ids: SourceIds;
  items: ParsedItem[];
  links: ParsedLink[];
  remarks: Remark[];
  phaseOf: (line: number) => string[];
  byNumber: Map<string, string>;
}

/** Reads `- [ ] 1. Title` with `- [ ] 1.1 Title` and details below, as Kiro and OpenSpec write tasks. */
export function readNumberedTasks(page: Page): Reading {
  const root = sectionsOf(page);
  const remarks = frontMatterRemarks(page, new Set(['title', 'status']));
  const reader: Reader = {
    page,
    ids: sourceIds(remarks),
    items: [],
    links: [],
    remarks,
    phaseOf: phaseFinder(root),
    byNumber: new Map(),
  };
  const coverage = coverageOf(page);
  for (const entry of listItems(page, page.bodyLine, page.lines.length)) {
    if (readEntry(reader, entry, null)) claim(coverage, entry.line, entry.lineEnd);
  }
  const document = proseDocument(page, root, coverage);
  return {
    items: document ? [...reader.items, document] : reader.items,
    links: reader.links,
    remarks,
  };
}

// A box without a number below a task is one of its details.
function isTask(page: Page, entry: ListItem, isNested: boolean): boolean {
  return entry.box !== null && (!isNested || NUMBER.test(headOf(page, entry)));
}

const headOf = (page: Page, entry: ListItem) => textFrom(page, entry, 40);

function textFrom(page: Page, entry: ListItem, length: number): string {
  const { at } = skipSpace(page.text, entry.contentStart);
  return page.text.slice(at, Math.min(at + length, page.lines[entry.line]!.end));
}

function skipSpace(text: string, from: number): { at: number } {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return { at };
}

function readEntry(reader: Reader, entry: ListItem, parent: string | null): boolean {
  const { page } = reader;
  if (!isTask(page, entry, parent !== null)) return false;
  const { at } = skipSpace(page.text, entry.contentStart);
  const number = NUMBER.exec(textFrom(page, entry, 40));
  const wanted =
    number?.[1] ?? (slugOf(plainText(textFrom(page, entry, 200))) || `line-${entry.line + 1}`);
  const sourceId = reader.ids.take(wanted, entry.line);
  const inner = entry.children.filter((child) => isTask(page, child, true));
  const innerLines = linesOf(inner);
  const references = referenceLines(page, entry, innerLines);
  const dependencies = dependencyLines(page, entry, innerLines);
  const isTaken = (line: number) =>
    innerLines.has(line) ||
    dependencies.has(line) ||
    (references.has(line) && isBareReferenceLine(textOf(page, line)));
  const start = at + (number?.[0].length ?? 0);
  const isParallel = /^\(P\)\s/.test(page.text.slice(start, start + 4));
  const item = taskItem(
    page,
    entry,
    sourceId,
    isParallel ? start + 4 : start,
    BOXES,
    isTaken,
    reader.remarks,
  );
  item.labels = [
    ...reader.phaseOf(entry.line),
    ...(entry.box!.isStarred ? ['optional'] : []),
    ...(isParallel ? ['parallel'] : []),
  ];
  reader.items.push(item);
  addLinks(reader, item, references, parent ?? parentByNumber(reader, wanted));
  addBlockers(reader, item, dependencies);
  if (number && !reader.byNumber.has(wanted)) reader.byNumber.set(wanted, sourceId);
  for (const child of inner) readEntry(reader, child, sourceId);
  return true;
}

function parentByNumber(reader: Reader, number: string): string | null {
  const dot = number.lastIndexOf('.');
  return dot < 0 ? null : (reader.byNumber.get(number.slice(0, dot)) ?? null);
}

function referenceLines(
  page: Page,
  entry: ListItem,
  innerLines: ReadonlySet<number>,
): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (let line = entry.line + 1; line < entry.lineEnd; line += 1) {
    if (innerLines.has(line) || page.lines[line]!.kind !== 'text') continue;
    const references = requirementsOfLine(textOf(page, line));
    if (references && references.length > 0) found.set(line, references);
  }
  return found;
}

function dependencyLines(
  page: Page,
  entry: ListItem,
  innerLines: ReadonlySet<number>,
): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (let line = entry.line + 1; line < entry.lineEnd; line += 1) {
    const isOwn = !innerLines.has(line) && page.lines[line]!.kind === 'text';
    const numbers = isOwn ? dependenciesOfLine(textOf(page, line)) : null;
    if (numbers) found.set(line, numbers);
  }
  return found;
}

function addBlockers(
  { page, links }: Reader,
  { sourceId }: ParsedItem,
  dependencies: ReadonlyMap<number, string[]>,
): void {
  for (const [line, numbers] of dependencies) {
    const { start, end } = page.lines[line]!;
    for (const number of new Set(numbers)) {
      const from = { path: page.path, sourceId: number };
      links.push({ type: 'blocks', from, to: { path: page.path, sourceId }, span: { start, end } });
    }
  }
}

function addLinks(
  reader: Reader,
  item: ParsedItem,
  references: ReadonlyMap<number, string[]>,
  parent: string | null,
): void {
  const { page, links } = reader;
  const self = { path: page.path, sourceId: item.sourceId };
  if (parent !== null)
    links.push({
      type: 'parent',
      from: self,
      to: { path: page.path, sourceId: parent },
      span: item.span,
    });
  const seen = new Set<string>();
  for (const [line, names] of references) {
    for (const sourceId of names) {
      if (seen.has(sourceId)) continue;
      seen.add(sourceId);
      const to = { path: `${page.folder}requirements.md`, sourceId, kind: 'requirement' as const };
      const { start, end } = page.lines[line]!;
      links.push({ type: 'implements', from: self, to, span: { start, end } });
    }
  }
}

import { frontMatterRemarks } from '../items/front-matter-remarks.ts';
import { claim, coverageOf } from '../items/leftover.ts';
import { proseDocument } from '../items/prose-document.ts';
import { sourceIds } from '../items/source-ids.ts';
import { linesOf, type ListItem, listItems, walkItems } from '../markdown/list-items.ts';
import type { Page } from '../markdown/page.ts';
import { sectionsOf } from '../markdown/sections.ts';
import type { ParsedItem, ParsedLink, Reference } from '../parsed.ts';
import type { Reading } from '../reader.ts';
import { storyId } from '../spec-kit/requirement-id.ts';
import { idsInBrackets } from './bracketed-ids.ts';
import { phaseFinder } from './phases.ts';
import { COMMON_BOXES, taskItem } from './task-item.ts';

const TASK_ID = /^\s*(?:\*\*)?\[?(T-?\d{1,5}[a-z]?(?:\.\d{1,3})*)\]?[:.]?(?:\*\*)?[:.]?\s+/;
const TAG = /^\[([^\]\n]{1,60})\](?!\()\s*/;
const STORIES =
  /^(?:US|story|user story)\s*-?\d+[a-z]?(?:\s*(?:,|&|\/|\+|and)\s*(?:US|story)?\s*-?\d+[a-z]?)*$/i;
const DEPENDS =
  /\b(?:depends on|blocked by|depends upon)\s*:?\s*((?:T-?\d{1,5}[a-z]?(?:\s*(?:,|&|and)\s*)?)+)/gi;

/** Whether a list item is a task with an id such as `T001`. */
export function isSpecKitTask(page: Page, entry: ListItem): boolean {
  return (
    entry.box !== null && TASK_ID.test(page.text.slice(entry.contentStart, entry.contentStart + 40))
  );
}

/** Reads `- [ ] T001 [P] [US1] text`; phases become labels, stories what the task implements. */
export function readSpecKitTasks(page: Page): Reading {
  const root = sectionsOf(page);
  const remarks = frontMatterRemarks(page, new Set(['title', 'description', 'status']));
  const ids = sourceIds(remarks);
  const coverage = coverageOf(page);
  const phaseOf = phaseFinder(root);
  const items: ParsedItem[] = [];
  const links: ParsedLink[] = [];
  for (const entry of walkItems(listItems(page, page.bodyLine, page.lines.length))) {
    if (!isSpecKitTask(page, entry)) continue;
    const tags = readTags(page, entry);
    const inner = linesOf(entry.children.filter((child) => isSpecKitTask(page, child)));
    const item = taskItem(
      page,
      entry,
      ids.take(tags.id, entry.line),
      tags.end,
      COMMON_BOXES,
      (line) => inner.has(line),
      remarks,
    );
    item.labels = [...phaseOf(entry.line), ...tags.labels];
    items.push(item);
    links.push(...taskLinks(page, item, tags.stories));
    claim(coverage, entry.line, entry.lineEnd);
  }
  const document = proseDocument(page, root, coverage);
  return { items: document ? [...items, document] : items, links: unique(links), remarks };
}

interface Tags {
  id: string;
  labels: string[];
  stories: string[];
  end: number;
}

function readTags(page: Page, entry: ListItem): Tags {
  const head = page.text.slice(
    entry.contentStart,
    Math.min(entry.contentStart + 400, page.lines[entry.line]!.end + 1),
  );
  const match = TASK_ID.exec(head)!;
  const tags: Tags = {
    id: match[1]!,
    labels: [],
    stories: [],
    end: entry.contentStart + match[0].length,
  };
  for (let rest = head.slice(match[0].length); ;) {
    const tag = TAG.exec(rest);
    if (!tag || !addTag(tags, tag[1]!.trim())) return tags;
    tags.end += tag[0].length;
    rest = rest.slice(tag[0].length);
  }
}

function addTag(tags: Tags, tag: string): boolean {
  if (/^P$/i.test(tag)) tags.labels.push('parallel');
  else if (STORIES.test(tag))
    tags.stories.push(...[...tag.matchAll(/\d+[a-z]?/gi)].map(([number]) => storyId(number)));
  else if (/^(?:\p{L}[\p{L} -]*)$/u.test(tag)) tags.labels.push(tag);
  else return false;
  return true;
}

function taskLinks(page: Page, item: ParsedItem, stories: readonly string[]): ParsedLink[] {
  const text = page.text.slice(item.span.start, item.span.end);
  const self: Reference = { path: page.path, sourceId: item.sourceId };
  const implemented = [...stories, ...idsInBrackets(text)].map((sourceId): ParsedLink => {
    const to = { path: `${page.folder}spec.md`, sourceId, kind: 'requirement' as const };
    return { type: 'implements', from: self, to, span: item.span };
  });
  const blockers = [...text.matchAll(DEPENDS)].flatMap((match) =>
    [...match[1]!.matchAll(/T-?\d+[a-z]?/gi)].map(([id]) => id),
  );
  const blocked = blockers.map((sourceId): ParsedLink => ({
    type: 'blocks',
    from: { path: page.path, sourceId },
    to: self,
    span: item.span,
  }));
  return [...implemented, ...blocked];
}

function unique(links: readonly ParsedLink[]): ParsedLink[] {
  const seen = new Set<string>();
  return links.filter(({ type, from, to }) => {
    const key = JSON.stringify([type, from, to]);
    return !seen.has(key) && seen.add(key);
  });
}

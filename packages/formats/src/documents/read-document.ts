import type { StateOf } from '@throughline/schema';
import { entryOf, frontMatterRemarks } from '../items/front-matter-remarks.ts';
import { coverageOf } from '../items/leftover.ts';
import { DOCUMENT_ID, proseDocument } from '../items/prose-document.ts';
import { namesIn } from '../markdown/metadata.ts';
import type { Page } from '../markdown/page.ts';
import { sectionsOf } from '../markdown/sections.ts';
import type { ParsedItem, Remark } from '../parsed.ts';
import type { Reading } from '../reader.ts';

const KNOWN = new Set([
  'title',
  'type',
  'tags',
  'labels',
  'author',
  'authors',
  'owner',
  'status',
  'description',
  'date',
  'created',
  'updated',
  'inclusion',
  'filematchpattern',
]);

const STATES: readonly [RegExp, StateOf<'document'>][] = [
  [/^(?:draft|wip|in progress|proposed|in review|review)$/i, 'draft'],
  [/^(?:current|final|approved|accepted|active|published|stable|complete|completed)$/i, 'current'],
  [/^(?:stale|outdated)$/i, 'stale'],
  [/^(?:archived|deprecated|obsolete|superseded)$/i, 'archived'],
];

/** Reads a page as one document: its main heading is the title, everything else the body. */
export function readDocument(page: Page, sourceId: string = DOCUMENT_ID): Reading {
  const item = proseDocument(page, sectionsOf(page), coverageOf(page));
  const remarks = frontMatterRemarks(page, KNOWN);
  if (!item) return { items: [], links: [], remarks };
  item.sourceId = sourceId;
  item.span = { start: page.lines[0]!.start, end: page.text.length };
  const tags = entryOf(page, 'tags', 'labels');
  if (tags) item.labels = typeof tags.value === 'string' ? namesIn(tags.value) : tags.value;
  const owner = entryOf(page, 'owner', 'author', 'authors');
  if (owner) item.owner = typeof owner.value === 'string' ? owner.value : owner.value.join(', ');
  setState(page, item, remarks);
  return { items: [item], links: [], remarks };
}

function setState(page: Page, item: ParsedItem, remarks: Remark[]): void {
  const entry = entryOf(page, 'status');
  if (!entry || typeof entry.value !== 'string') return;
  const word = entry.value;
  item.state = STATES.find(([pattern]) => pattern.test(word))?.[1] ?? null;
  item.fieldSpans['state'] = { start: entry.start, end: entry.end, form: 'word' };
  if (item.state !== null) return;
  const message = `"${word.slice(0, 80).toWellFormed()}" is no state of a document`;
  remarks.push({ line: entry.line + 1, lineEnd: entry.lineEnd, code: 'unknown_state', message });
}

import { entryOf, frontMatterRemarks } from '../items/front-matter-remarks.ts';
import { coverageOf } from '../items/leftover.ts';
import { DOCUMENT_ID, proseDocument } from '../items/prose-document.ts';
import { namesIn } from '../markdown/metadata.ts';
import type { Page } from '../markdown/page.ts';
import { sectionsOf } from '../markdown/sections.ts';
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
  return { items: [item], links: [], remarks };
}

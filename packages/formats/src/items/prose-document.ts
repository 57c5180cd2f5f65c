import type { Heading, Page } from '../markdown/page.ts';
import { type Piece, pieceAt } from '../markdown/prose.ts';
import { headingName, type Section } from '../markdown/sections.ts';
import type { ParsedItem } from '../parsed.ts';
import { titleFromFileName } from '../text/plain.ts';
import { claim, type Coverage, leftoverOf } from './leftover.ts';
import { newItem, setProse } from './new-item.ts';

/** The source id of the item that holds a file's prose. */
export const DOCUMENT_ID = 'document';

/** The first top heading of a page, when it comes before anything of a lower level. */
export function mainHeading(page: Page): Heading | null {
  return page.headings.find((heading) => heading.level === 1) ?? null;
}

/** A document's title: its main heading, else its front matter's title, else its file name's words. */
export function documentTitle(page: Page): Piece | string {
  const heading = mainHeading(page);
  const piece = heading && pieceAt(page, heading.start, heading.end, 'line');
  if (piece) return piece;
  const entry = page.frontMatter?.entries.find(({ name }) => name === 'title');
  if (entry && typeof entry.value === 'string' && entry.value !== '') {
    return { text: entry.value, span: { start: entry.start, end: entry.end, form: 'yaml' } };
  }
  return titleFromFileName(page.stem) || page.fileName;
}

const GENERAL_TITLE =
  /^(?:tasks?|task list|requirements?|requirements document|specification|spec|implementation (?:plan|tasks)|plan|todo|backlog)$/;

/**
 * One document item with the main heading and all prose that nobody claimed; null when there is neither
 * prose nor a title that says something. Claims the main heading.
 */
export function proseDocument(page: Page, root: Section, coverage: Coverage): ParsedItem | null {
  const heading = mainHeading(page);
  if (heading) claim(coverage, heading.first, heading.last);
  const pieces = leftoverOf(page, root, coverage);
  const hasTitle = heading !== null && !GENERAL_TITLE.test(headingName(heading.text));
  if (pieces.length === 0 && !hasTitle) return null;
  const start = Math.min(heading?.start ?? Infinity, pieces[0]?.span.start ?? Infinity);
  const end = Math.max(heading?.end ?? 0, pieces.at(-1)?.span.end ?? 0);
  const item = newItem('document', DOCUMENT_ID, documentTitle(page), { start, end });
  setProse(item, 'body', pieces);
  return item;
}

import type { FrontMatterEntry } from '../markdown/front-matter.ts';
import { type Page, textOf } from '../markdown/page.ts';
import type { Remark } from '../parsed.ts';

/** Keys that steer a site generator or an editor and say nothing of the item. */
const SITE_KEYS = new Set(
  `id slug layout parent grandparent haschildren navorder navexclude navigation weight draft permalink
  aliases alias sidebarposition sidebarlabel sidebar hidetitle hidetableofcontents toc tocminheadinglevel
  tocmaxheadinglevel paginationnext paginationprev custom_edit_url customediturl lastupdate lastmod publishdate
  expirydate hide icon template collection redirectfrom image images cssclass cssclasses publish unlisted
  markdown md lang locale url eleventynavigation outline editlink head createddate updateddate ordinal version`.split(
    /\s+/,
  ),
);

/** The entry of the front matter with one of these names (in lower case, without `-` and `_`) that says something. */
export function entryOf(page: Page, ...names: string[]): FrontMatterEntry | null {
  for (const name of names) {
    const entry = page.frontMatter?.entries.find((candidate) => candidate.name === name);
    if (entry && entry.value.length > 0) return entry;
  }
  return null;
}

/** Remarks on what the front matter says beyond the keys that a reader knows, and on a missing end. */
export function frontMatterRemarks(page: Page, known: ReadonlySet<string>): Remark[] {
  if (!page.frontMatter) return [];
  const { entries, isClosed, lineEnd } = page.frontMatter;
  const remarks: Remark[] = entries
    .filter(({ name, value }) => value.length > 0 && !known.has(name) && !SITE_KEYS.has(name))
    .map(({ key, line, lineEnd: end }) => ({
      line: line + 1,
      lineEnd: end,
      code: 'unknown_field',
      message: `front matter key "${key}" is not read`,
    }));
  if (!isClosed) {
    remarks.push({
      line: 1,
      lineEnd,
      code: 'unparsed',
      message: 'the front matter has no end; read up to here',
    });
  }
  return [...remarks, ...strayLines(page, entries, lineEnd - (isClosed ? 1 : 0))];
}

// Lines before the first key that are neither comments nor blank belong to no entry.
function strayLines(page: Page, entries: readonly FrontMatterEntry[], lineEnd: number): Remark[] {
  const first = entries[0]?.line ?? lineEnd;
  const remarks: Remark[] = [];
  for (let index = 1; index < first; index += 1) {
    if (/^\s*(?:#|$)/.test(textOf(page, index))) continue;
    remarks.push({
      line: index + 1,
      lineEnd: index + 1,
      code: 'unparsed',
      message: 'not a key of the front matter',
    });
  }
  return remarks;
}

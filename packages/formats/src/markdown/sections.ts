import type { Heading, Page } from './page.ts';

/** A heading with what stands under it, as line numbers; the root has no heading and holds the whole page. */
export interface Section {
  heading: Heading | null;
  level: number;
  /** The line of the heading, the first line below it, the end of its own text, the end of all below it. */
  first: number;
  body: number;
  bodyEnd: number;
  last: number;
  parent: Section | null;
  children: Section[];
}

/** The page as a tree of its headings. `isAtxOnly` leaves out headings made by underlining. */
export function sectionsOf(page: Page, options: { isAtxOnly?: boolean } = {}): Section {
  const end = page.lines.length;
  const root = sectionAt(null, 0, page.bodyLine, page.bodyLine, end, null);
  let open = root;
  for (const heading of page.headings) {
    if (options.isAtxOnly && heading.isSetext) continue;
    while (open.level >= heading.level) open = closeAt(open, heading.first);
    if (open.children.length === 0) open.bodyEnd = heading.first;
    const section = sectionAt(heading, heading.level, heading.first, heading.last, end, open);
    open.children.push(section);
    open = section;
  }
  return root;
}

function sectionAt(
  heading: Heading | null,
  level: number,
  first: number,
  body: number,
  end: number,
  parent: Section | null,
): Section {
  return { heading, level, first, body, bodyEnd: end, last: end, parent, children: [] };
}

function closeAt(section: Section, line: number): Section {
  section.last = line;
  if (section.children.length === 0) section.bodyEnd = line;
  return section.parent!;
}

/** The section and all below it, in the order of the text. */
export function* walkSections(section: Section): Generator<Section> {
  yield section;
  for (const child of section.children) yield* walkSections(child);
}

/** A heading's words for comparison: lower case, without numbering, marks, emoji and a closing colon. */
export function headingName(text: string): string {
  return text
    .slice(0, 200)
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/[*_`~]/g, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s&/:'’.()-]/gu, '')
    .trim()
    .replace(/^(?:\d+(?:\.\d+)*[.):]?|[ivx]+[.)])\s+/, '')
    .replace(/\s*(?:\((?:mandatory|optional|required)\))?\s*:?$/, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

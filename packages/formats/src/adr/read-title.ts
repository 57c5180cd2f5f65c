import { entryOf } from '../items/front-matter-remarks.ts';
import type { Page } from '../markdown/page.ts';
import { isPlaceholder } from '../markdown/metadata.ts';
import { type Piece, pieceAt, proseOf } from '../markdown/prose.ts';
import { headingName, type Section } from '../markdown/sections.ts';
import { lineIndexAt } from '../text/lines.ts';
import { titleFromFileName } from '../text/plain.ts';
import { roleOfHeading } from './section-roles.ts';

const KIND = String.raw`(?:m?adr|architectur(?:e|al) decision(?: record)?|decision record|decision)`;
const PREFIXES: readonly RegExp[] = [
  new RegExp(
    String.raw`^\[?${KIND}[\s_#-]*(?:n[o°]\.?\s*)?\d+(?:[.-]\d+)*\]?\s*(?:[:.)|]|[-–—]+(?=\s)|(?=\s)|$)\s*`,
    'i',
  ),
  /^\[?\d{1,6}\]?\s*(?:[.:)|]|[-–—](?=\s))\s+/,
  new RegExp(String.raw`^${KIND}\s*(?::|[-–—](?=\s))\s*`, 'i'),
  /^\d{4}-\d{2}-\d{2}\s*(?:[:–—-]\s*)?(?=\S)/,
];

/** The number a file name begins with (`0012-…`, `adr-12-…`), as it is; null for dates and names. */
export function fileNumber(stem: string): string | null {
  return (
    /^(?:adr|decision|madr)?[-_ ]?(\d{1,5})(?=[-_. ]|$)(?!-\d{2}-\d{2}\b)/i.exec(stem)?.[1] ?? null
  );
}

/** The name that tells a record apart: of its file, or of its folder where the file is an `index.md` or a README. */
export function recordName(page: Pick<Page, 'stem' | 'folder'>): string {
  const isGeneral = /^(?:_?index|readme)$/i.test(page.stem);
  return isGeneral ? (page.folder.split('/').at(-2) ?? page.stem) : page.stem;
}

/** Whether a heading announces a record: `ADR-7: Title`, `Architecture Decision Record: Title`. */
export function announcesRecord(text: string): boolean {
  return PREFIXES[0]!.test(text) || PREFIXES[2]!.test(text);
}

/** The section whose heading is the title: the first top heading, or the first of all, that is no known section. */
export function titleSection(root: Section): Section | null {
  const top = root.children.find(
    ({ level, heading }) => level === 1 && !roleOfHeading(heading!.text),
  );
  if (top) return top;
  const first = root.children[0];
  return first && !roleOfHeading(first.heading!.text) && first.children.length > 0 ? first : null;
}

/** The title without its number; from the heading, a `Title` section, the front matter or the file name. */
export function readTitle(
  page: Page,
  title: Section | null,
  named: Section | null,
): Piece | string {
  const heading = title?.heading;
  if (heading) {
    const piece = bareTitle(page, heading.start, heading.end);
    if (
      piece &&
      !/^(?:decision record|architectur(?:e|al) decision(?: record)?s?|adr)$/.test(
        headingName(piece.text),
      )
    ) {
      return piece;
    }
  }
  const section = named && proseOf(page, named.body, named.bodyEnd);
  if (section) {
    const line = page.lines[lineIndexAt(page.lines, section.span.start)]!;
    return bareTitle(page, section.span.start, line.end) ?? section.text;
  }
  const entry = entryOf(page, 'title', 'name');
  if (entry && typeof entry.value === 'string') {
    return { text: entry.value, span: { start: entry.start, end: entry.end, form: 'yaml' } };
  }
  return titleFromFileName(recordName(page)) || page.fileName;
}

/** The number in a heading, `7` in `# ADR-007: Title`. */
export function headingNumber(text: string): string | null {
  const match = PREFIXES[0]!.exec(text) ?? PREFIXES[1]!.exec(text);
  return /\d+/.exec(match?.[0] ?? '')?.[0] ?? null;
}

function bareTitle(page: Page, start: number, end: number): Piece | null {
  let from = start;
  const number = fileNumber(recordName(page));
  let to = end;
  const wrapped = /^(\*\*|__)(.+)\1$/s.exec(page.text.slice(from, to));
  if (wrapped && !wrapped[2]!.includes(wrapped[1]!)) [from, to] = [from + 2, to - 2];
  for (const prefix of PREFIXES) {
    const match = prefix.exec(page.text.slice(from, Math.min(to, from + 200)));
    if (match && from + match[0].length < to) from += match[0].length;
  }
  const bare = /^0*(\d+)(?:\s+|\.(?=\p{L}))/u.exec(page.text.slice(from, Math.min(to, from + 20)));
  if (bare && number !== null && Number(bare[1]) === Number(number)) from += bare[0].length;
  return pieceAt(page, from, to, 'line');
}

/** Whether a heading is what a template has in place of a title. */
export function isTemplateTitle(text: string): boolean {
  const bare = text.replace(/<!--.*?-->/gs, '').trim();
  return (
    bare === '' ||
    (isPlaceholder(bare) && !/\]\(/.test(bare)) ||
    /^\[?(?:adr[- ]?)?(?:n{2,}|x{2,}|0+x+|<n+>|number|\{+number\}+|\{\{.*)\b/i.test(bare) ||
    /^(?:(?:short |decision |adr )?title|(?:adr|madr|decision(?: record)?)[- ]template.*|template.*)$/i.test(
      bare,
    ) ||
    /^(?:adr|decision)?[- ]?\d*[.:]? *[[{<](?:short |decision |the )?(?:title|name)\b/i.test(bare)
  );
}

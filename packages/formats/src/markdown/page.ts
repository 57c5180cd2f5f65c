import type { FrontMatter } from './front-matter.ts';
import type { LineKind, PageLine } from './page-line.ts';

export type { LineKind, PageLine };

/** A heading of the document itself (not one in a quote or a list): its lines `[first, last)`, its text. */
export interface Heading {
  level: number;
  first: number;
  last: number;
  /** Offsets of the text without marks, and that text. */
  start: number;
  end: number;
  text: string;
  isSetext: boolean;
}

/** A Markdown file, scanned once; every reader works on it. Line numbers here count from 0. */
export interface Page {
  path: string;
  /** The folder with a trailing slash, empty at the root. */
  folder: string;
  fileName: string;
  /** The file name without its extension. */
  stem: string;
  text: string;
  lines: PageLine[];
  headings: Heading[];
  frontMatter: FrontMatter | null;
  /** The first line after the front matter. */
  bodyLine: number;
}

const LITERAL: ReadonlySet<LineKind> = new Set(['front', 'fence', 'code', 'comment', 'html']);
const SILENT: ReadonlySet<LineKind> = new Set(['blank', 'rule', 'comment', 'underline']);

/** Whether nothing in this line may be read as structure or as an item. */
export function isLiteral(line: PageLine): boolean {
  return LITERAL.has(line.kind);
}

/** Whether a line carries no words: blank, a rule, a comment, the underline of a heading. */
export function isSilent(line: PageLine): boolean {
  return SILENT.has(line.kind);
}

/** The text of a line without its line end; empty beyond the last line. */
export function textOf(page: Page, index: number): string {
  const line = page.lines[index];
  return line ? page.text.slice(line.start, line.end) : '';
}

/** Folder, file name and stem of a path with forward slashes. */
export function splitPath(path: string): Pick<Page, 'folder' | 'fileName' | 'stem'> {
  const slash = path.lastIndexOf('/') + 1;
  const fileName = path.slice(slash);
  const dot = fileName.lastIndexOf('.');
  return {
    folder: path.slice(0, slash),
    fileName,
    stem: dot > 0 ? fileName.slice(0, dot) : fileName,
  };
}

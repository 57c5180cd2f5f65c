import type { ColumnField } from '@throughline/schema';
import type { Page } from './markdown/page.ts';
import type { ParsedItem, ParsedLink, Refusal, Remark, Span } from './parsed.ts';

/** What a reader made of a page. With a `refusal` nothing else of it counts. */
export interface Reading {
  items: ParsedItem[];
  links: ParsedLink[];
  remarks: Remark[];
  refusal?: Refusal;
  /** What the columns of a table were taken to hold. */
  columns?: ColumnField[];
}

/** What a file's name says of how it is written. */
export type FileType = 'markdown' | 'yaml' | 'strictdoc' | 'reqif' | 'table';

/** What the files around say that a file cannot say itself. */
export interface ReadContext {
  /** The statuses of a Backlog.md project, first to last, as its config lists them. */
  statuses: readonly string[];
  /** What the columns of a table hold, as far as it was told. */
  columns?: readonly ColumnField[];
}

/** Text to put in the place of a stretch. */
export interface Splice extends Span {
  text: string;
}

/** One way of writing a value: replacements that do not overlap. */
export type Way = readonly Splice[];

/** A value to be written into a field of an item, with all that the file says now. */
export interface Writing {
  page: Page;
  item: ParsedItem;
  field: string;
  value: unknown;
  context: ReadContext;
}

/** One format that can be read: what `throughline formats` lists, and the functions that read it. */
export interface Reader {
  id: string;
  title: string;
  /** Which files it takes, in words. */
  reads: string;
  files: FileType;
  recognises(page: Page, context: ReadContext): boolean;
  read(page: Page, context: ReadContext): Reading;
  /**
   * More ways to write a value, after those that follow from its span's form: a place for a field that
   * the file does not have yet, a syntax of its own. Each is tried until one reads back.
   */
  ways?(writing: Writing): Iterable<Way>;
}

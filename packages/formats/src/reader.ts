import type { Page } from './markdown/page.ts';
import type { ParsedItem, ParsedLink, Refusal, Remark } from './parsed.ts';

/** What a reader made of a page. With a `refusal` nothing else of it counts. */
export interface Reading {
  items: ParsedItem[];
  links: ParsedLink[];
  remarks: Remark[];
  refusal?: Refusal;
}

/** What a file's name says of how it is written. */
export type FileType = 'markdown' | 'yaml' | 'strictdoc';

/** What the files around say that a file cannot say itself. */
export interface ReadContext {
  /** The statuses of a Backlog.md project, first to last, as its config lists them. */
  statuses: readonly string[];
}

/** One format that can be read: what `throughline formats` lists, and the functions that read it. */
export interface Reader {
  id: string;
  title: string;
  /** Which files it takes, in words. */
  reads: string;
  files: FileType;
  recognises(page: Page): boolean;
  read(page: Page, context: ReadContext): Reading;
}

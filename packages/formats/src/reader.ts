import type { ColumnField, Kind, LinkType } from '@throughline/schema';
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

/** An item that stands in no file yet. */
export type NewItem = Pick<
  ParsedItem,
  'kind' | 'title' | 'state' | 'priority' | 'body' | 'labels' | 'owner' | 'fields'
>;

/** A new item with what a writer has to know besides its neighbours. */
export interface Adding {
  item: NewItem;
  /** The day the item was made, `YYYY-MM-DD`. */
  day: string;
  /** The ids that items in files have, or had: a new one has none of them. */
  takenIds: readonly string[];
  /** The id of the item in the file that the new one is a part of: it refines it, or is its subtask. */
  partOf?: string;
  context: ReadContext;
}

/** A file with the items read in it. */
export interface ReadPage {
  page: Page;
  items: readonly ParsedItem[];
}

/** How a format takes items that are new, of the kinds named. */
export interface Taking<Written> {
  kinds: readonly Kind[];
  /** Drafts, the best first: each is tried until one reads back as what was there and the new item. */
  write(adding: Adding, around: Written): Iterable<NewFile>;
}

/** A file that a new item becomes, or one that it was written into. */
export interface NewFile {
  path: string;
  text: string;
}

/** The files of a format in one folder (empty, or with a slash at its end), in the order of their paths. */
export interface Neighbours {
  folder: string;
  pages: readonly ReadPage[];
}

/** One end of a link, with its title for formats that name it. */
export interface LinkEnd {
  path: string;
  sourceId: string;
  kind: Kind;
  title: string;
}

/** A link to be stated in a file, or to be stated no more, seen from the item of that file. */
export interface Linking {
  page: Page;
  item: ParsedItem;
  type: LinkType;
  /** Whether the link leads from the item to the other. */
  isFrom: boolean;
  other: LinkEnd;
}

/** The links that a format states, and how they are written. */
export interface LinkPlaces {
  /** Each type with the ends in whose files it is stated. */
  types: Partial<Record<LinkType, readonly ('from' | 'to')[]>>;
  /** Ways to state a link; each is tried until one reads back. */
  add(linking: Linking): Iterable<Way>;
  /** Ways to state it no more; `stated` is where the file says it. */
  remove(linking: Linking, stated: ParsedLink): Iterable<Way>;
}

/** One format that can be read: what `throughline formats` lists, and the functions that read it. */
export interface Reader {
  id: string;
  title: string;
  /** Which files it takes, in words. */
  reads: string;
  files: FileType;
  /** Nothing that was changed here is ever written into such files. */
  isReadOnly?: true;
  recognises(page: Page, context: ReadContext): boolean;
  read(page: Page, context: ReadContext): Reading;
  /**
   * More ways to write a value, after those that follow from its span's form: a place for a field that
   * the file does not have yet, a syntax of its own. Each is tried until one reads back.
   */
  ways?(writing: Writing): Iterable<Way>;
  /** New items as files of their own, beside such files. */
  newFiles?: Taking<Neighbours>;
  /** New items inside a file. */
  newEntries?: Taking<ReadPage>;
  links?: LinkPlaces;
}

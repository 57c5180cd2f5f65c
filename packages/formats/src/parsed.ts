import type { ColumnField, Kind, LinkType, Priority, State } from '@throughline/schema';

/** A stretch of a decoded source text in UTF-16 units, half open. */
export interface Span {
  start: number;
  end: number;
}

/**
 * How the text at a field's span says the field's value:
 * - `prose`: the value itself, line ends as `\n`, `indent` columns removed from every line but the first
 * - `line`: one line of Markdown: white space folded, backslash escapes resolved
 * - `cell`: a table cell: as `line`, `\|` for a bar
 * - `yaml`: a YAML value
 * - `word`: a word of the author's that stands for ours (`Approved`, `P1`, `[x]`, `3 May 2020`)
 * - `list`: the stretch that holds the elements of a list
 * - `sdoc`: a value of StrictDoc: one line, or lines between `>>>` and `<<<`
 * - `csv`: a cell of a table, with its quotes where it has them
 */
export type FieldForm = 'prose' | 'line' | 'cell' | 'yaml' | 'word' | 'list' | 'sdoc' | 'csv';

/** Where a field stands and how; `indent` is there for `prose` inside list items. */
export interface FieldSpan extends Span {
  form: FieldForm;
  indent?: number;
}

/** Why a file cannot be read, and where it breaks: line and column from 1. */
export interface Refusal {
  line: number;
  column: number;
  reason: string;
}

/**
 * One file as it came, with the path it is kept under: relative, forward slashes. A `refusal` says that
 * its bytes could not be made a text. `columns` say what those of a table hold, where that was told.
 */
export interface SourceText {
  path: string;
  text: string;
  refusal?: Refusal;
  columns?: readonly ColumnField[];
}

/**
 * An item found in a source. `sourceId` names it inside its file and survives edits of its text:
 * `FR-001`, `Requirement 3`, `3.2`, `task-12`, or `adr` where the file is the item.
 */
export interface ParsedItem {
  sourceId: string;
  /** Other names by which texts call this item: `ADR-12`, `US-1`, an id of its front matter. */
  aliases: string[];
  kind: Kind;
  span: Span;
  title: string;
  state: State | null;
  priority: Priority | null;
  body: string;
  labels: string[];
  owner: string | null;
  /** The kind's own fields, as its `fields` schema has them; what is absent stays blank. */
  fields: Record<string, unknown>;
  /**
   * Where each field (also `title`, `state`, `body`, …) stands in the text, for edits in place.
   * Elements of lists are `acceptanceCriteria.0`, `options.1.body`; a text in several places is
   * `body.0`, `body.1` and so on. What was derived and stands nowhere as such has no span.
   */
  fieldSpans: Record<string, FieldSpan>;
}

/**
 * How a text names another item: by path, by an id in the text, or by both. A reference by
 * `sourceId` alone is looked up in the same file, then the same folder, then upwards, then everywhere.
 */
export interface Reference {
  path?: string;
  sourceId?: string;
  kind?: Kind;
}

/** A link that the text states between an item of this file and another item. */
export interface ParsedLink {
  type: LinkType;
  from: Reference;
  to: Reference;
  span: Span;
}

/** Something in the text that the reader did not understand, by line (from 1). */
export interface Remark {
  line: number;
  lineEnd: number;
  code:
    | 'unparsed'
    | 'unknown_state'
    | 'unknown_field'
    | 'duplicate_id'
    | 'unknown_link_type'
    | 'unresolved_link'
    | 'illegal_link'
    | 'encoding';
  message: string;
}

/**
 * What a reader makes of one file. `format` is null when no reader knows it; it is kept all the same.
 * A file with a `refusal` is broken: it has no items, and what was read of it before still stands.
 */
export interface ParsedSource {
  path: string;
  format: string | null;
  items: ParsedItem[];
  links: ParsedLink[];
  remarks: Remark[];
  refusal?: Refusal;
  /** What the columns of a table were taken to hold. */
  columns?: ColumnField[];
}

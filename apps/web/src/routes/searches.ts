import {
  KIND_NAMES,
  KINDS,
  LINK_TYPES,
  type FindingSeverity,
  type Kind,
  type LinkType,
  type Priority,
  type SortField,
  type State,
} from '@throughline/shared/schema';
import { flag, list, manyOf, oneOf, text } from './search-params.ts';
import type { RawSearch } from './search-text.ts';

const SORT_FIELDS = [
  'number',
  'title',
  'state',
  'priority',
  'created',
  'updated',
] as const satisfies readonly SortField[];
const STATES = [...new Set(KIND_NAMES.flatMap((kind): readonly State[] => KINDS[kind].states))];
const PRIORITIES = [
  ...new Set(KIND_NAMES.flatMap((kind): readonly Priority[] => KINDS[kind].priorities)),
];

/** As long as paths of kept files get. */
const PATH_MAX = 1000;

export interface ListSearch {
  q?: string | undefined;
  state?: State[] | undefined;
  priority?: Priority[] | undefined;
  label?: string[] | undefined;
  owner?: string | undefined;
  archived?: true | undefined;
  sort?: SortField | undefined;
  order?: 'desc' | undefined;
  /** A moment to read the list at: a baseline's name, a change's number, a time. */
  at?: string | undefined;
  /** The columns beside key and title, where they are not the usual ones. */
  show?: string[] | undefined;
}

export const readListSearch = (raw: RawSearch): ListSearch => ({
  q: text(raw, 'q'),
  state: manyOf(raw, 'state', STATES),
  priority: manyOf(raw, 'priority', PRIORITIES),
  label: list(raw, 'label'),
  owner: text(raw, 'owner'),
  archived: flag(raw, 'archived'),
  sort: oneOf(raw, 'sort', SORT_FIELDS),
  order: oneOf(raw, 'order', ['desc']),
  at: text(raw, 'at'),
  show: list(raw, 'show'),
});

export interface ItemSearch {
  /** The text as a form. */
  edit?: true | undefined;
  /** A moment to read the item at: a baseline's name, a change's number, a time. */
  at?: string | undefined;
}
export const readItemSearch = (raw: RawSearch): ItemSearch => ({
  edit: flag(raw, 'edit'),
  at: text(raw, 'at'),
});

/** A new item that is linked as soon as it is made: `?link=satisfies&to=GOAL-2`, or `from` for the other way. */
export interface CreateSearch {
  title?: string | undefined;
  link?: LinkType | undefined;
  to?: string | undefined;
  from?: string | undefined;
}
export const readCreateSearch = (raw: RawSearch): CreateSearch => ({
  title: text(raw, 'title'),
  link: oneOf(raw, 'link', LINK_TYPES),
  to: text(raw, 'to'),
  from: text(raw, 'from'),
});

/** A kept file, at a line. */
export interface SourceSearch {
  path?: string | undefined;
  line?: number | undefined;
}
export const readSourceSearch = (raw: RawSearch): SourceSearch => ({
  path: text(raw, 'path', PATH_MAX),
  line: Number.parseInt(text(raw, 'line') ?? '', 10) || undefined,
});

export interface GapsSearch {
  type?: string | undefined;
}
export const readGapsSearch = (raw: RawSearch): GapsSearch => ({ type: text(raw, 'type') });

/** The work list of the analysis. */
export interface FindingsSearch {
  severity?: FindingSeverity[] | undefined;
  rule?: string[] | undefined;
  suppressed?: true | undefined;
}
export const readFindingsSearch = (raw: RawSearch): FindingsSearch => ({
  severity: manyOf(raw, 'severity', ['error', 'warning', 'info']),
  rule: list(raw, 'rule'),
  suppressed: flag(raw, 'suppressed'),
});

export interface SuspectSearch {
  link?: LinkType | undefined;
}
export const readSuspectSearch = (raw: RawSearch): SuspectSearch => ({
  link: oneOf(raw, 'link', LINK_TYPES),
});

export interface MatrixSearch {
  rows?: Kind | undefined;
  columns?: Kind | undefined;
}
export const readMatrixSearch = (raw: RawSearch): MatrixSearch => ({
  rows: oneOf(raw, 'rows', KIND_NAMES),
  columns: oneOf(raw, 'columns', KIND_NAMES),
});

/** Two moments: a baseline's name, a change's number, a time, a day, or `now`. */
export interface BaselinesSearch {
  from?: string | undefined;
  to?: string | undefined;
  /** This moment is about to get a name. */
  name?: true | undefined;
}
export const readBaselinesSearch = (raw: RawSearch): BaselinesSearch => ({
  from: text(raw, 'from'),
  to: text(raw, 'to'),
  name: flag(raw, 'name'),
});

/** Which backlog, where it is not that of requirements by WSJF. */
export interface BacklogSearch {
  kind?: 'task' | undefined;
  method?: 'rice' | undefined;
}
export const readBacklogSearch = (raw: RawSearch): BacklogSearch => ({
  kind: oneOf(raw, 'kind', ['task']),
  method: oneOf(raw, 'method', ['rice']),
});

export interface HomeSearch {
  signin?: string | undefined;
}
export const readHomeSearch = (raw: RawSearch): HomeSearch => ({ signin: text(raw, 'signin') });

/** The picture of the thread: of the project, or of what lies around an item. */
export interface ThreadSearch {
  /** The key of the item in the middle, and how many links away the picture reaches. */
  around?: string | undefined;
  depth?: string | undefined;
  kind?: Kind[] | undefined;
  state?: State[] | undefined;
  links?: LinkType[] | undefined;
  label?: string[] | undefined;
  suspect?: true | undefined;
  /** What is unfolded: kinds, labels of kinds (`task:gate`), or `all`. */
  open?: string[] | undefined;
  /** The key of the item that is looked at, and which of its ways is lit. */
  at?: string | undefined;
  way?: 'why' | 'impact' | undefined;
  view?: 'table' | undefined;
}
export const readThreadSearch = (raw: RawSearch): ThreadSearch => ({
  around: text(raw, 'around'),
  depth: oneOf(raw, 'depth', ['1', '3', '4']),
  kind: manyOf(raw, 'kind', KIND_NAMES),
  state: manyOf(raw, 'state', STATES),
  links: manyOf(raw, 'links', LINK_TYPES),
  label: list(raw, 'label'),
  suspect: flag(raw, 'suspect'),
  open: list(raw, 'open'),
  at: text(raw, 'at'),
  way: oneOf(raw, 'way', ['why', 'impact']),
  view: oneOf(raw, 'view', ['table']),
});

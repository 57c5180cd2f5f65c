import * as z from 'zod';
import { ItemId, ProjectId } from './ids.ts';
import { Kind, KIND_NAMES } from './kinds.ts';
import { LinkType } from './link-rules.ts';
import { ItemSummary } from './links.ts';

export const TraceInput = z.strictObject({ projectId: ProjectId, itemId: ItemId });
export type TraceInput = z.infer<typeof TraceInput>;

/** One step of a path: the link that leads from the step before to this item. */
export const TraceStep = z.strictObject({ itemId: ItemId, link: LinkType, isSuspect: z.boolean() });
export type TraceStep = z.infer<typeof TraceStep>;

/**
 * Why an item is here. `items` holds every reason reachable from it, the item itself first;
 * `paths` lead from it to where reasons end, shortest first, at most 100 of them.
 */
export const Why = z.strictObject({
  items: z.array(ItemSummary),
  paths: z.array(z.array(TraceStep)),
  isGrounded: z.boolean(),
  isTruncated: z.boolean(),
});
export type Why = z.infer<typeof Why>;

export const ImpactInput = z.strictObject({
  ...TraceInput.shape,
  limit: z.int().min(1).max(20_000).default(20_000),
});
export type ImpactInput = z.infer<typeof ImpactInput>;

/** An item that rests on the one asked about: `via` is the item next to it on a shortest way there. */
export const ImpactedItem = z.strictObject({
  item: ItemSummary,
  depth: z.int().positive(),
  via: ItemId,
  link: LinkType,
  isSuspect: z.boolean(),
});
export type ImpactedItem = z.infer<typeof ImpactedItem>;

/** What has to be looked at when an item changes, nearest first. */
export const Impact = z.strictObject({
  item: ItemSummary,
  impacted: z.array(ImpactedItem),
  counts: z.array(z.strictObject({ kind: Kind, count: z.int().positive() })),
  total: z.int().nonnegative(),
  isTruncated: z.boolean(),
});
export type Impact = z.infer<typeof Impact>;

/** What is missing from the thread. */
export const GAPS = {
  goal_without_requirement: 'Goals that no requirement satisfies',
  requirement_without_goal: 'Requirements that lead to no goal',
  decision_addressing_nothing: 'Decisions that address no requirement',
  task_implementing_nothing: 'Tasks that implement nothing',
  accepted_requirement_without_test: 'Accepted requirements that no test verifies',
  accepted_requirement_with_open_question: 'Accepted requirements with an open question',
  suspect_link: 'Links whose target changed since they were last reviewed',
  superseded_decision_relied_on: 'Superseded decisions still relied on',
} as const;
export type GapType = keyof typeof GAPS;
export const GapType = z.enum(Object.keys(GAPS) as [GapType, ...GapType[]]);

/** The gaps that one link would close: something is missing from the item itself. */
export const MISSING_LINKS = [
  'goal_without_requirement',
  'requirement_without_goal',
  'decision_addressing_nothing',
  'task_implementing_nothing',
  'accepted_requirement_without_test',
] as const satisfies readonly GapType[];
export type MissingLink = (typeof MISSING_LINKS)[number];

export const GapsInput = z.strictObject({
  projectId: ProjectId,
  types: z.array(GapType).max(20).optional(),
  limit: z.int().min(1).max(200).default(50),
});
export type GapsInput = z.infer<typeof GapsInput>;

/**
 * One gap: the item that lacks something; for links and reliance also the other end. The link leads from
 * the item to the other when it is `forward`.
 */
export const Gap = z.strictObject({
  item: ItemSummary,
  link: LinkType.nullable(),
  direction: z.enum(['forward', 'backward']).nullable(),
  other: ItemSummary.nullable(),
});
export type Gap = z.infer<typeof Gap>;

/** Per type the whole count, and the first `limit` of them in key order. */
export const Gaps = z.array(
  z.strictObject({
    type: GapType,
    title: z.string(),
    count: z.int().nonnegative(),
    gaps: z.array(Gap),
  }),
);
export type Gaps = z.infer<typeof Gaps>;

export const MatrixInput = z.strictObject({
  projectId: ProjectId,
  rows: Kind,
  columns: Kind,
  limit: z.int().min(1).max(500).default(200),
  offset: z.int().min(0).max(1_000_000).default(0),
});
export type MatrixInput = z.infer<typeof MatrixInput>;

/** Rows in number order, columns those linked to any of these rows; a cell says how they are linked. */
export const Matrix = z.strictObject({
  rows: z.array(ItemSummary),
  columns: z.array(ItemSummary),
  cells: z.array(
    z.strictObject({
      row: ItemId,
      column: ItemId,
      link: LinkType,
      direction: z.enum(['forward', 'backward']),
      isSuspect: z.boolean(),
    }),
  ),
  totalRows: z.int().nonnegative(),
});
export type Matrix = z.infer<typeof Matrix>;

export const GraphInput = z.strictObject({
  projectId: ProjectId,
  /** The neighbourhood of an item, so many links away in either direction; without it the whole project. */
  around: z.strictObject({ itemId: ItemId, depth: z.int().min(1).max(6).default(2) }).optional(),
  /** Only items of these kinds; ways lead through the others all the same. */
  kinds: z.array(Kind).min(1).max(KIND_NAMES.length).optional(),
  limit: z.int().min(1).max(5000).default(2000),
});
export type GraphInput = z.infer<typeof GraphInput>;

/** `distance` counts links from the item asked about, 0 where none was; `missing` is what the thread lacks here. */
export const GraphItem = z.strictObject({
  ...ItemSummary.shape,
  labels: z.array(z.string()),
  distance: z.int().nonnegative(),
  missing: z.array(z.enum(MISSING_LINKS)),
});
export type GraphItem = z.infer<typeof GraphItem>;

/** A link by the positions of its ends among the items. */
export const GraphLink = z.strictObject({
  type: LinkType,
  from: z.int().nonnegative(),
  to: z.int().nonnegative(),
  isSuspect: z.boolean(),
});
export type GraphLink = z.infer<typeof GraphLink>;

/**
 * Live items and the links between them, nearest first, then by number, so that a cut takes some of
 * every kind. `total` is how many items there are, which `isTruncated` says are not all here (or not
 * all links of theirs); of a neighbourhood it is how many were reached before the walk was cut.
 */
export const Graph = z.strictObject({
  items: z.array(GraphItem),
  links: z.array(GraphLink),
  total: z.int().nonnegative(),
  isTruncated: z.boolean(),
});
export type Graph = z.infer<typeof Graph>;

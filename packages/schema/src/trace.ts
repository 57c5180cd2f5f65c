import * as z from 'zod';
import { ItemId, ProjectId } from './ids.ts';
import { Kind } from './kinds.ts';
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
  suspect_link: 'Links whose target changed since they were last reviewed',
  superseded_decision_relied_on: 'Superseded decisions still relied on',
} as const;
export type GapType = keyof typeof GAPS;
export const GapType = z.enum(Object.keys(GAPS) as [GapType, ...GapType[]]);

export const GapsInput = z.strictObject({
  projectId: ProjectId,
  types: z.array(GapType).max(20).optional(),
  limit: z.int().min(1).max(200).default(50),
});
export type GapsInput = z.infer<typeof GapsInput>;

/** One gap: the item that lacks something; for links and reliance also the other end. */
export const Gap = z.strictObject({
  item: ItemSummary,
  link: LinkType.nullable(),
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

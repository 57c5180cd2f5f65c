import * as z from 'zod';
import { ActorRef } from './actor.ts';
import { ItemId, ProjectId } from './ids.ts';

export const ChangeAction = z.enum([
  'project.created',
  'project.updated',
  'project.archived',
  'item.created',
  'item.updated',
  'item.moved',
  'item.archived',
  'item.restored',
  'link.created',
  'link.removed',
  'link.reviewed',
  'source.imported',
  'source.settled',
  'source.placed',
  'source.reopened',
  'baseline.created',
  'baseline.updated',
  'baseline.removed',
  'term.created',
  'term.updated',
  'term.archived',
  'term.restored',
  'analysis.updated',
  'finding.suppressed',
  'finding.unsuppressed',
]);
export type ChangeAction = z.infer<typeof ChangeAction>;

/**
 * One row of a project's append-only log. `before` and `after` hold the fields that changed.
 * `hash` is SHA-256 over `previousHash` and the row in canonical JSON, both in lower-case hex.
 */
export const Change = z.strictObject({
  sequence: z.int().positive(),
  at: z.date(),
  actor: ActorRef,
  action: ChangeAction,
  itemId: ItemId.nullable(),
  itemKey: z.string().nullable(),
  before: z.json(),
  after: z.json(),
  requestId: z.string(),
  previousHash: z.string(),
  hash: z.string(),
});
export type Change = z.infer<typeof Change>;

/** Newest first; `before` pages backwards by sequence, `after` leaves out what was known at a sequence. */
export const ListChangesInput = z.strictObject({
  projectId: ProjectId,
  itemId: ItemId.optional(),
  before: z.int32().positive().optional(),
  after: z.int32().nonnegative().optional(),
  limit: z.int().min(1).max(100).default(50),
});
export type ListChangesInput = z.infer<typeof ListChangesInput>;
export const ChangeList = z.strictObject({
  changes: z.array(Change),
  nextBefore: z.int().nullable(),
});
export type ChangeList = z.infer<typeof ChangeList>;

/**
 * Follows the log from after a sequence, 0 for all of it. A stream that broke off names its last change
 * in `lastEventId`, which counts instead of `after`.
 */
export const FollowChangesInput = z.strictObject({
  projectId: ProjectId,
  after: z.int32().nonnegative(),
  lastEventId: z
    .string()
    .regex(/^\d{1,9}$/)
    .optional(),
});
export type FollowChangesInput = z.infer<typeof FollowChangesInput>;

export const VerifyChangesInput = z.strictObject({ projectId: ProjectId });
/** `brokenAt` is the first sequence whose row does not fit the chain, null when all do. */
export const ChainVerification = z.strictObject({
  isIntact: z.boolean(),
  changes: z.int().nonnegative(),
  headHash: z.string(),
  brokenAt: z.int().positive().nullable(),
  reason: z.string().nullable(),
});
export type ChainVerification = z.infer<typeof ChainVerification>;

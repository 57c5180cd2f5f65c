import * as z from 'zod';
import { ActorRef } from './actor.ts';
import { ItemDetail } from './item.ts';
import { LinkType } from './link-rules.ts';

/**
 * Every error a client may have to handle, told apart by `code`. Each area has its own closed union;
 * `message` is for people and says what to do next.
 */
const problem = <const C extends string, S extends z.ZodRawShape>(code: C, shape: S) =>
  z.strictObject({ code: z.literal(code), message: z.string(), ...shape });

export const GeneralProblem = z.discriminatedUnion('code', [
  problem('UNAUTHENTICATED', {}),
  problem('FORBIDDEN', {}),
  problem('NOT_FOUND', {}),
  problem('INVALID_INPUT', {
    issues: z.array(z.strictObject({ path: z.string(), message: z.string() })),
  }),
  /** `lastChange` and `item` tell of the item that was changed; null where it was no item. */
  problem('VERSION_CONFLICT', {
    currentVersion: z.int(),
    lastChange: z
      .strictObject({ sequence: z.int().positive(), at: z.date(), actor: ActorRef })
      .nullable(),
    item: ItemDetail.nullable(),
  }),
  problem('IDEMPOTENCY_MISMATCH', {}),
  problem('UNAVAILABLE', {}),
  problem('INTERNAL', { requestId: z.string() }),
]);
export const ProjectProblem = z.discriminatedUnion('code', [
  problem('SLUG_TAKEN', { slug: z.string() }),
  problem('CONFIRMATION_MISMATCH', {}),
  problem('PROJECT_NOT_EMPTY', {}),
]);
export const ItemProblem = z.discriminatedUnion('code', [
  problem('ILLEGAL_STATE_CHANGE', {
    from: z.string(),
    to: z.string(),
    allowed: z.array(z.string()),
  }),
  problem('ITEM_ARCHIVED', { key: z.string() }),
]);
export const RequirementProblem = z.discriminatedUnion('code', [
  /** The open questions that clarify the requirement: it cannot be accepted before they are answered. */
  problem('QUESTIONS_OPEN', {
    questions: z.array(z.strictObject({ key: z.string(), title: z.string() })),
  }),
]);
export const TaskProblem = z.discriminatedUnion('code', [
  problem('TASK_BLOCKED', {
    blockers: z.array(z.strictObject({ key: z.string(), title: z.string() })),
  }),
]);
export const LinkProblem = z.discriminatedUnion('code', [
  problem('ILLEGAL_LINK', {
    allowed: z.array(z.strictObject({ type: LinkType, from: z.string(), to: z.string() })),
  }),
  problem('LINK_EXISTS', {}),
  problem('LINK_CYCLE', { cycle: z.array(z.string()) }),
]);
export const SourceProblem = z.discriminatedUnion('code', [
  problem('IMPORT_OVERTAKEN', {}),
  problem('DUPLICATE_PATH', { path: z.string() }),
  /** The item is in a file already, or nothing of that place can hold it; `message` has the reason. */
  problem('CANNOT_PLACE', { key: z.string(), into: z.string().nullable() }),
]);
export const MomentProblem = z.discriminatedUnion('code', [
  problem('UNKNOWN_MOMENT', { moment: z.string() }),
  problem('BASELINE_NAME_TAKEN', { name: z.string() }),
]);

export const TermProblem = z.discriminatedUnion('code', [
  /** `word` is taken by the entry of `term`, as that term or as one of its aliases. */
  problem('TERM_TAKEN', { word: z.string(), term: z.string() }),
]);

export const Problem = z.discriminatedUnion('code', [
  ...GeneralProblem.options,
  ...ProjectProblem.options,
  ...ItemProblem.options,
  ...RequirementProblem.options,
  ...TaskProblem.options,
  ...LinkProblem.options,
  ...SourceProblem.options,
  ...MomentProblem.options,
  ...TermProblem.options,
]);
export type Problem = z.infer<typeof Problem>;
export type ProblemCode = Problem['code'];

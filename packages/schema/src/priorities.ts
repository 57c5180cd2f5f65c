import * as z from 'zod';
import { ProjectId } from './ids.ts';
import { Priority } from './kinds.ts';
import { ItemSummary } from './links.ts';
import { storableText } from './text.ts';

/** SAFe’s modified Fibonacci scale: each input is judged relative to the smallest, which is 1. */
export const WSJF_SCALE = [1, 2, 3, 5, 8, 13, 20] as const;
const step = z.literal(WSJF_SCALE, 'must be one of 1, 2, 3, 5, 8, 13, 20');

/** What weighted shortest job first is reckoned from: three parts of the cost of delay, and the job’s size. */
export const WsjfInputs = z.strictObject({
  businessValue: step,
  timeCriticality: step,
  /** Risk that it takes away, or what it makes possible. */
  riskReduction: step,
  jobSize: step,
});
export type WsjfInputs = z.infer<typeof WsjfInputs>;

/** Intercom’s impact on one person: minimal, low, medium, high, massive. */
export const RICE_IMPACTS = [0.25, 0.5, 1, 2, 3] as const;

/** What RICE is reckoned from. */
export const RiceInputs = z.strictObject({
  /** People or events in a quarter. */
  reach: z.number().nonnegative().max(1_000_000_000),
  impact: z.literal(RICE_IMPACTS, 'must be one of 0.25, 0.5, 1, 2, 3'),
  confidencePercent: z.int().min(0).max(100),
  effortPersonMonths: z.number().positive().max(10_000),
});
export type RiceInputs = z.infer<typeof RiceInputs>;

const rating = z.int().min(1).max(5);
const note = storableText(500);

/** How a requirement stands between what it is worth, whether it can be done, and what it costs in speed: 1 low, 5 high. */
export const BalanceInputs = z.strictObject({
  /** Null where it follows from WSJF’s business value. */
  value: rating.nullable(),
  feasibility: rating,
  /** What it costs the system in time, memory or load. */
  performanceCost: rating,
  note: note.default(''),
});
export type BalanceInputs = z.infer<typeof BalanceInputs>;

/** The inputs that requirements and tasks have; null where nobody judged yet. */
export const priorityInputs = { wsjf: WsjfInputs.nullable(), rice: RiceInputs.nullable() };

export const PrioritisationMethod = z.enum(['wsjf', 'rice']);
export type PrioritisationMethod = z.infer<typeof PrioritisationMethod>;

/** The kinds that have a backlog. */
export const BacklogKind = z.enum(['requirement', 'task']);
export type BacklogKind = z.infer<typeof BacklogKind>;

export const BacklogInput = z.strictObject({
  projectId: ProjectId,
  kind: BacklogKind.default('requirement'),
  method: PrioritisationMethod.default('wsjf'),
  limit: z.int().min(1).max(1000).default(200),
});
export type BacklogInput = z.infer<typeof BacklogInput>;

const candidate = { item: ItemSummary, priority: Priority.nullable() };

export const BacklogEntry = z.strictObject({
  ...candidate,
  rank: z.int().positive(),
  score: z.number().nonnegative(),
  inputs: z.union([WsjfInputs, RiceInputs]),
  /** The keys of the open items that have to come before it; those without inputs have no rank. */
  after: z.array(z.string()),
  /** The key of the item that rests on it and drew it up to this place; null where it stands by itself. */
  before: z.string().nullable(),
  /** Why it stands here, in one sentence. */
  explanation: z.string(),
});
export type BacklogEntry = z.infer<typeof BacklogEntry>;

/**
 * The open items of a kind in the order of the work; `total` and `unscoredTotal` are whole. What has no
 * inputs is not scored as nothing, it stands apart.
 */
export const Backlog = z.strictObject({
  kind: BacklogKind,
  method: PrioritisationMethod,
  /** How the order comes about. */
  explanation: z.string(),
  entries: z.array(BacklogEntry),
  total: z.int().nonnegative(),
  unscored: z.array(z.strictObject(candidate)),
  unscoredTotal: z.int().nonnegative(),
});
export type Backlog = z.infer<typeof Backlog>;

export const Quadrant = z.enum(['do_first', 'plan', 'reconsider', 'drop']);
export type Quadrant = z.infer<typeof Quadrant>;

export const BalanceInput = z.strictObject({
  projectId: ProjectId,
  limit: z.int().min(1).max(1000).default(500),
});
export type BalanceInput = z.infer<typeof BalanceInput>;

/** A requirement between value, feasibility and performance cost. */
export const BalanceEntry = z.strictObject({
  ...candidate,
  value: rating,
  /** The value follows from WSJF’s business value. */
  isValueDerived: z.boolean(),
  feasibility: rating,
  performanceCost: rating,
  note: z.string(),
  quadrant: Quadrant,
  explanation: z.string(),
});
export type BalanceEntry = z.infer<typeof BalanceEntry>;

/** The best first: by quadrant, then by value and feasibility against performance cost. */
export const Balance = z.strictObject({
  entries: z.array(BalanceEntry),
  total: z.int().nonnegative(),
  unjudged: z.array(z.strictObject(candidate)),
  unjudgedTotal: z.int().nonnegative(),
});
export type Balance = z.infer<typeof Balance>;

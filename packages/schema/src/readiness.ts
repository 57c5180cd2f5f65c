import * as z from 'zod';
import { ProjectId } from './ids.ts';

/** `limit` bounds the points; 1 tells only how it stands now. */
export const ReadinessTrendInput = z.strictObject({
  projectId: ProjectId,
  limit: z.int().min(1).max(30).default(30),
});
export type ReadinessTrendInput = z.infer<typeof ReadinessTrendInput>;

const percent = z.int().min(0).max(100);

/**
 * How ready the requirements were at a moment: the mean over `requirements` of them, null where there were
 * none. A baseline's point has its name, the others are the ends of days in UTC, the last is now.
 */
export const ReadinessPoint = z.strictObject({
  at: z.date(),
  baseline: z.string().nullable(),
  requirements: z.int().nonnegative(),
  readiness: percent.nullable(),
});
export type ReadinessPoint = z.infer<typeof ReadinessPoint>;

/** Oldest first. All is judged by the rules that hold today, so that only the texts make the difference. */
export const ReadinessTrend = z.strictObject({
  points: z.array(ReadinessPoint),
  /** The least ready requirements of now, at most 20, the worst first. */
  least: z.array(z.strictObject({ key: z.string(), title: z.string(), readiness: percent })),
  /** How many requirements there ever were; where `isSampled`, the points are of every n-th of them. */
  total: z.int().nonnegative(),
  isSampled: z.boolean(),
  /** Older points were left out, because too many texts would have had to be analysed at once; ask again for them. */
  isTruncated: z.boolean(),
});
export type ReadinessTrend = z.infer<typeof ReadinessTrend>;

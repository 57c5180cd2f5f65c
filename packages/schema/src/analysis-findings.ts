import * as z from 'zod';
import { RuleId } from './analysis-config.ts';
import { ProjectId, RequirementId } from './ids.ts';
import { cursorOptions } from './item.ts';
import { State } from './kinds.ts';
import { FindingSeverity, Rewrite } from './requirements.ts';

/** A finding shows at most so many of the places that it is about. */
export const PLACES_MAX = 20;

/** A stretch of a requirement's statement, in UTF-16 offsets, half open. */
export const FindingPlace = z.strictObject({
  id: RequirementId,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
});
export type FindingPlace = z.infer<typeof FindingPlace>;

/** What a single statement shows, or what holds between several of them. */
export const FindingScope = z.enum(['statement', 'set']);
export type FindingScope = z.infer<typeof FindingScope>;

/** A finding of a project: what to do, and where. Its `id` tells it from the others of one answer. */
export const ProjectFinding = z.strictObject({
  id: z.string(),
  scope: FindingScope,
  rule: z.string(),
  guide: z.string(),
  severity: FindingSeverity,
  confidence: z.number().min(0).max(1),
  message: z.string(),
  /** The one to change first; the first {@link PLACES_MAX}. None where it is about what is not there. */
  places: z.array(FindingPlace),
  placesTotal: z.int().nonnegative(),
  /** Of the first place's statement. */
  rewrite: Rewrite.nullable(),
  /** Why the project lives with it; null where it does not. */
  reason: z.string().nullable(),
});
export type ProjectFinding = z.infer<typeof ProjectFinding>;

/** A requirement that findings are about. */
export const FoundRequirement = z.strictObject({
  id: RequirementId,
  key: z.string(),
  title: z.string(),
  state: State,
  version: z.int().positive(),
  statement: z.string(),
});
export type FoundRequirement = z.infer<typeof FoundRequirement>;

const amount = z.int().nonnegative();

export const FindingCounts = z.strictObject({
  requirements: amount,
  /** The mean, 0 to 100; null where there are no requirements. */
  readiness: z.number().nullable(),
  error: amount,
  warning: amount,
  info: amount,
  suppressed: amount,
  /** By rule, of those that the filter lets through but for its rules; the most frequent first. */
  rules: z.array(z.strictObject({ rule: z.string(), title: z.string(), count: amount })),
});
export type FindingCounts = z.infer<typeof FindingCounts>;

export const ListFindingsInput = z.strictObject({
  projectId: ProjectId,
  filter: z
    .strictObject({
      rules: z.array(RuleId).max(100),
      severities: z.array(FindingSeverity).max(3),
      scope: FindingScope,
      /** Those that the project lives with, instead of the others. */
      isSuppressed: z.boolean(),
    })
    .partial()
    .default({}),
  ...cursorOptions,
});
export type ListFindingsInput = z.infer<typeof ListFindingsInput>;

/** Errors first, then warnings; of each those between requirements first, then by rule and requirement. */
export const FindingPage = z.strictObject({
  items: z.array(ProjectFinding),
  nextCursor: z.string().nullable(),
  total: amount,
  /** Those that the items are about. */
  requirements: z.array(FoundRequirement),
  counts: FindingCounts,
});
export type FindingPage = z.infer<typeof FindingPage>;

import * as z from 'zod';
import { ProjectId, RequirementId } from './ids.ts';

/** A rule that only a person can judge, as the question that a reviewer answers with yes where all is well. */
export const ReviewQuestion = z.strictObject({
  rule: z.string(),
  guide: z.string(),
  title: z.string(),
  /** Of one requirement, or of all together. */
  scope: z.enum(['requirement', 'set']),
  question: z.string(),
  why: z.string(),
});
export type ReviewQuestion = z.infer<typeof ReviewQuestion>;

/** Of one requirement; without its id, of the set. */
export const ReviewChecklistInput = z.strictObject({
  projectId: ProjectId,
  id: RequirementId.optional(),
});
export type ReviewChecklistInput = z.infer<typeof ReviewChecklistInput>;
export const ReviewChecklist = z.array(ReviewQuestion);

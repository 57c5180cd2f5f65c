import * as z from 'zod';
import { ProjectId, RequirementId } from './ids.ts';
import { mutationOptions } from './item.ts';
import { Link, LinkRef } from './links.ts';
import { requirements } from './requirements.ts';
import { line, prose } from './text.ts';

/** Nobody reviews more of them at once. */
export const PARTS_MAX = 50;

/** One demand of a compound requirement: what the requirement made of it is called and says. */
export const RequirementPart = z.strictObject({ title: line, statement: prose.min(1) });
export type RequirementPart = z.infer<typeof RequirementPart>;

export const ProposeSplitInput = z.strictObject({ projectId: ProjectId, id: RequirementId });
export type ProposeSplitInput = z.infer<typeof ProposeSplitInput>;

/**
 * How a requirement could be split: its parts (none where nothing joins several demands, or more than
 * {@link PARTS_MAX} do) and the links
 * that each part would take over. `version` is the requirement's, for the split itself.
 */
export const SplitProposal = z.strictObject({
  version: z.int().positive(),
  parts: z.array(RequirementPart),
  links: z.array(Link),
});
export type SplitProposal = z.infer<typeof SplitProposal>;

export const SplitRequirementInput = z.strictObject({
  projectId: ProjectId,
  id: RequirementId,
  expectedVersion: z.int().positive(),
  parts: z.array(RequirementPart).min(2).max(PARTS_MAX),
  /** The requirement's own links that each part takes over; all that the proposal names when left out. */
  links: z
    .array(LinkRef.omit({ projectId: true }))
    .max(1000)
    .optional(),
  /** Puts the whole out of sight, when its parts say all of it. */
  isWholeArchived: z.boolean().default(false),
  ...mutationOptions,
});
export type SplitRequirementInput = z.infer<typeof SplitRequirementInput>;

/** The whole as it is now, its parts, and how many links they took over. */
export const SplitRequirement = z.strictObject({
  whole: requirements.item,
  parts: z.array(requirements.item),
  linksCarried: z.int().nonnegative(),
});
export type SplitRequirement = z.infer<typeof SplitRequirement>;

/** `id` is the duplicate, which is archived; `intoId` the one that stands for both. */
export const MergeRequirementInput = z.strictObject({
  projectId: ProjectId,
  id: RequirementId,
  expectedVersion: z.int().positive(),
  intoId: RequirementId,
  reason: line.optional(),
  ...mutationOptions,
});
export type MergeRequirementInput = z.infer<typeof MergeRequirementInput>;

/** `links` are those that were taken over. */
export const MergedRequirement = z.strictObject({
  kept: requirements.item,
  archived: requirements.item,
  links: z.array(LinkRef),
});
export type MergedRequirement = z.infer<typeof MergedRequirement>;

import * as z from 'zod';
import { AnalysisConfig, analysisRules, Suppressed, Suppression } from './analysis-config.ts';
import { ProjectId } from './ids.ts';
import { mutationOptions } from './item.ts';
import { Finding, RequirementAnalysis } from './requirements.ts';
import { line } from './text.ts';

/**
 * What a project has settled on, with its glossary. `version` counts the writes, but for those of the
 * glossary, and is 0 where nothing was ever set.
 */
export const AnalysisSettings = z.strictObject({
  projectId: ProjectId,
  config: AnalysisConfig,
  version: z.int().nonnegative(),
});
export type AnalysisSettings = z.infer<typeof AnalysisSettings>;

export const GetAnalysisSettingsInput = z.strictObject({ projectId: ProjectId });
export type GetAnalysisSettingsInput = z.infer<typeof GetAnalysisSettingsInput>;

/** What is named is replaced. */
export const UpdateAnalysisSettingsInput = z.strictObject({
  projectId: ProjectId,
  expectedVersion: z.int().nonnegative(),
  data: z
    .strictObject(analysisRules)
    .partial()
    .refine((given) => Object.keys(given).length > 0, 'name at least one setting to change'),
  reason: line.optional(),
  ...mutationOptions,
});
export type UpdateAnalysisSettingsInput = z.infer<typeof UpdateAnalysisSettingsInput>;

/** Takes no version: suppressions come and go one by one, and no two of them are in each other's way. */
export const SuppressFindingInput = z.strictObject({
  projectId: ProjectId,
  ...Suppression.omit({ by: true }).shape,
  ...mutationOptions,
});
export type SuppressFindingInput = z.infer<typeof SuppressFindingInput>;

export const UnsuppressFindingInput = z.strictObject({
  projectId: ProjectId,
  ...Suppressed.shape,
  ...mutationOptions,
});
export type UnsuppressFindingInput = z.infer<typeof UnsuppressFindingInput>;

/** A finding that the project lives with, and why. */
export const SuppressedFinding = z.strictObject({ ...Finding.shape, reason: z.string() });
export type SuppressedFinding = z.infer<typeof SuppressedFinding>;

/** An analysis as a project wants it. */
export const CheckedRequirement = z.strictObject({
  ...RequirementAnalysis.shape,
  suppressed: z.array(SuppressedFinding),
});
export type CheckedRequirement = z.infer<typeof CheckedRequirement>;

import * as z from 'zod';
import { ProjectId, RequirementId } from './ids.ts';
import { defineKind } from './item.ts';
import { prose } from './text.ts';

export const RequirementType = z.enum(['functional', 'quality', 'constraint']);
export type RequirementType = z.infer<typeof RequirementType>;

/** The nine product quality characteristics of ISO/IEC 25010:2023. */
export const QualityCharacteristic = z.enum([
  'functional_suitability',
  'performance_efficiency',
  'compatibility',
  'interaction_capability',
  'reliability',
  'security',
  'maintainability',
  'flexibility',
  'safety',
]);

/** One statement that the system must satisfy; priority is MoSCoW. */
export const requirements = defineKind(
  'requirement',
  RequirementId,
  {
    statement: prose,
    type: RequirementType,
    qualityCharacteristic: QualityCharacteristic.nullable(),
    rationale: prose,
    acceptanceCriteria: z.array(prose).max(200),
  },
  { statement: '', type: 'functional', qualityCharacteristic: null, rationale: '', acceptanceCriteria: [] },
);
export type Requirement = z.infer<typeof requirements.item>;

/** The six patterns of EARS (Mavin et al., RE'09); `none` when the statement follows no pattern. */
export const EarsPattern = z.enum(['ubiquitous', 'state', 'event', 'optional', 'unwanted', 'complex', 'none']);
export type EarsPattern = z.infer<typeof EarsPattern>;

/** One remark on a statement; `start` and `end` are UTF-16 offsets into it, half open. */
export const Finding = z.strictObject({
  rule: z.string(),
  guide: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  message: z.string(),
});
export type Finding = z.infer<typeof Finding>;

/** Either a stored requirement or a text that is nowhere stored yet. */
export const AnalyseRequirementInput = z.strictObject({
  projectId: ProjectId,
  subject: z.union([z.strictObject({ id: RequirementId }), z.strictObject({ text: prose })]),
});

export const RequirementAnalysis = z.strictObject({
  text: z.string(),
  pattern: EarsPattern,
  findings: z.array(Finding),
});
export type RequirementAnalysis = z.infer<typeof RequirementAnalysis>;

import * as z from 'zod';
import { ProjectId, RequirementId } from './ids.ts';
import { defineKind } from './item.ts';
import { BalanceInputs, priorityInputs } from './priorities.ts';
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
    ...priorityInputs,
    balance: BalanceInputs.nullable(),
  },
  {
    statement: '',
    type: 'functional',
    qualityCharacteristic: null,
    rationale: '',
    acceptanceCriteria: [],
    wsjf: null,
    rice: null,
    balance: null,
  },
);
export type Requirement = z.infer<typeof requirements.item>;

/** The six patterns of EARS (Mavin et al., RE'09); `none` when the statement follows no pattern. */
export const EarsPattern = z.enum([
  'ubiquitous',
  'state',
  'event',
  'optional',
  'unwanted',
  'complex',
  'none',
]);
export type EarsPattern = z.infer<typeof EarsPattern>;

/** How much a finding weighs: an error breaks the form, a warning asks for work, an info for a look. */
export const FindingSeverity = z.enum(['error', 'warning', 'info']);
export type FindingSeverity = z.infer<typeof FindingSeverity>;

/** The language criteria of ISO/IEC/IEEE 29148:2018 and passive voice, as public data sets name them. */
export const Smell = z.enum([
  'subjective',
  'ambiguous',
  'loophole',
  'nonverifiable',
  'superlative',
  'comparative',
  'negative',
  'vague_pronoun',
  'passive',
]);
export type Smell = z.infer<typeof Smell>;

/** Put `text` where `start` to `end` (UTF-16 offsets, half open) of the statement is. */
export const Rewrite = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
});
export type Rewrite = z.infer<typeof Rewrite>;

/** One remark on a statement; `start` and `end` are UTF-16 offsets into it, half open. */
export const Finding = z.strictObject({
  rule: z.string(),
  guide: z.string(),
  severity: FindingSeverity,
  smell: Smell.nullable(),
  confidence: z.number().min(0).max(1),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  message: z.string(),
  rewrite: Rewrite.nullable(),
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

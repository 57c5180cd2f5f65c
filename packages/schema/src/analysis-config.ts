import * as z from 'zod';
import { FindingSeverity } from './requirements.ts';

/** What a project makes of a rule: another severity, or nothing at all. */
export const RuleSetting = z.enum([...FindingSeverity.options, 'off']);
export type RuleSetting = z.infer<typeof RuleSetting>;

/** A word or phrase that the project does not want in its requirements, in any case. */
export const ProjectTerm = z.strictObject({
  term: z.string().trim().min(1).max(100),
  /** What to write instead; offered as the rewrite. */
  instead: z.string().trim().min(1).max(100).optional(),
  /** Why, for the message. */
  reason: z.string().trim().min(1).max(500).optional(),
  severity: FindingSeverity.default('warning'),
});
export type ProjectTerm = z.infer<typeof ProjectTerm>;

/**
 * Findings that the project has looked at and lives with. Every condition given must hold; a
 * suppression of a rule alone holds everywhere.
 */
export const Suppression = z.strictObject({
  /** The id of a rule, such as `INCOSE-R7`. */
  rule: z.string().min(1).max(60),
  /** A file, or a folder with all below it: relative, forward slashes. */
  path: z.string().min(1).max(1000).optional(),
  /** The item, by its key here or by its id in the file: `REQ-12`, `FR-001`. */
  item: z.string().min(1).max(200).optional(),
  /** The words that the finding marks, in any case. */
  text: z.string().min(1).max(500).optional(),
  reason: z.string().trim().min(1).max(1000),
});
export type Suppression = z.infer<typeof Suppression>;

/** A term of the project, and other words for the same thing that are not to be used. */
export const GlossaryEntry = z.strictObject({
  term: z.string().trim().min(1).max(100),
  definition: z.string().max(2000).default(''),
  aliases: z.array(z.string().trim().min(1).max(100)).max(50).default([]),
});
export type GlossaryEntry = z.infer<typeof GlossaryEntry>;

/** How a project wants its requirements analysed: the `analysis` part of `throughline.config`. */
export const AnalysisConfig = z.strictObject({
  /** By rule id. */
  rules: z.record(z.string().min(1).max(60), RuleSetting).default({}),
  /** Names that may stand as the subject of a requirement; INCOSE-R3 then reports all others. */
  systemNames: z.array(z.string().trim().min(1).max(200)).max(1000).default([]),
  terms: z.array(ProjectTerm).max(1000).default([]),
  glossary: z.array(GlossaryEntry).max(2000).default([]),
  suppress: z.array(Suppression).max(5000).default([]),
});
export type AnalysisConfig = z.infer<typeof AnalysisConfig>;

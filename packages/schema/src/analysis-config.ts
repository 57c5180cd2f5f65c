import * as z from 'zod';
import { FindingSeverity } from './requirements.ts';
import { storableText } from './text.ts';

/** Words of at most so many characters, without white space around them. */
const words = (lengthMax: number) => storableText(lengthMax).trim().min(1);

/** The id of a rule, such as `INCOSE-R7`. */
export const RuleId = words(60);

/** What a project makes of a rule: another severity, or nothing at all. */
export const RuleSetting = z.enum([...FindingSeverity.options, 'off']);
export type RuleSetting = z.infer<typeof RuleSetting>;

/** A word or phrase that the project does not want in its requirements, in any case. */
export const ProjectTerm = z.strictObject({
  term: words(100),
  /** What to write instead; offered as the rewrite. */
  instead: words(100).optional(),
  /** Why, for the message. */
  reason: words(500).optional(),
  severity: FindingSeverity.default('warning'),
});
export type ProjectTerm = z.infer<typeof ProjectTerm>;

/** What a suppression covers: every condition given must hold; a rule alone is covered everywhere. */
const covered = {
  rule: RuleId,
  /** A file, or a folder with all below it: relative, forward slashes. */
  path: words(1000).optional(),
  /** The item, by its key here or by its id in the file: `REQ-12`, `FR-001`. */
  item: words(200).optional(),
  /** The words that the finding marks, in any case. */
  text: words(500).optional(),
};
export const Suppressed = z.strictObject(covered);
export type Suppressed = z.infer<typeof Suppressed>;

/** Findings that the project has looked at and lives with, why, and (on the server) who said so. */
export const Suppression = z.strictObject({
  ...covered,
  reason: words(1000),
  by: words(200).optional(),
});
export type Suppression = z.infer<typeof Suppression>;

/** A term of the project, and other words for the same thing that are not to be used. */
export const GlossaryEntry = z.strictObject({
  term: words(100),
  definition: storableText(2000).default(''),
  aliases: z.array(words(100)).max(50).default([]),
});
export type GlossaryEntry = z.infer<typeof GlossaryEntry>;

/** What is set at once; on the server the glossary and the suppressions have calls of their own. */
export const analysisRules = {
  /** By rule id. */
  rules: z.record(RuleId, RuleSetting),
  /** Names that may stand as the subject of a requirement; INCOSE-R3 then reports all others. */
  systemNames: z.array(words(200)).max(1000),
  terms: z.array(ProjectTerm).max(1000),
};

export const SUPPRESSIONS_MAX = 5000;

/**
 * How a project wants its requirements analysed: kept on the server for the project, and the `analysis`
 * part of a `throughline.config`.
 */
export const AnalysisConfig = z.strictObject({
  rules: analysisRules.rules.default({}),
  systemNames: analysisRules.systemNames.default([]),
  terms: analysisRules.terms.default([]),
  glossary: z.array(GlossaryEntry).max(10_000).default([]),
  suppress: z.array(Suppression).max(SUPPRESSIONS_MAX).default([]),
});
export type AnalysisConfig = z.infer<typeof AnalysisConfig>;

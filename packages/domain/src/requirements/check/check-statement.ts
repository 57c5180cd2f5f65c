import type {
  AnalysisConfig,
  CheckedRequirement,
  Finding,
  SuppressedFinding,
} from '@throughline/schema';
import { analyseRequirement, type Tagger } from '../analysis/index.ts';
import { projectRules } from './project-rules.ts';
import { type StatementPlace, suppressionOf } from './suppressions.ts';

/** What is checked against: made once, used for many statements. */
export type StatementCheck = (text: string, place?: StatementPlace) => CheckedRequirement;

/** As spec-kit numbers its user stories and success criteria: they tell an outcome and demand nothing. */
const NARRATIVE_ID = /^(?:SC|US)-?\d/i;

/** A check by the settings of a project; pure, and without a tagger if none is given. */
export function statementCheck(config: AnalysisConfig, tagger?: Tagger): StatementCheck {
  const { rules } = projectRules(config);
  const { systemNames, suppress } = config;
  const glossary = config.glossary.flatMap(({ term, aliases }) => [term, ...aliases]);
  return (text, place = {}) => {
    // Left open where no name tells: a user story is known by its words.
    const isNarrative = place.items?.some((item) => NARRATIVE_ID.test(item)) || undefined;
    const { isConstraint } = place;
    const about = { isNarrative, isConstraint };
    const analysis = analyseRequirement(text, { tagger, systemNames, glossary, rules, ...about });
    const findings: Finding[] = [];
    const suppressed: SuppressedFinding[] = [];
    for (const finding of analysis.findings) {
      const suppression = suppressionOf(finding, place, suppress);
      if (suppression) suppressed.push({ ...finding, reason: suppression.reason });
      else findings.push(finding);
    }
    return { ...analysis, findings, suppressed };
  };
}

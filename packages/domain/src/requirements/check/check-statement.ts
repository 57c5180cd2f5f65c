import type { AnalysisConfig, Finding, RequirementAnalysis } from '@throughline/schema';
import { analyseRequirement, type Rule, type Tagger } from '../analysis/index.ts';
import { projectRules } from './project-rules.ts';
import { type StatementPlace, suppressionOf } from './suppressions.ts';
import { isUserStory } from './user-story.ts';

/** A finding that the project lives with, and why. */
export interface SuppressedFinding extends Finding {
  reason: string;
}

/** An analysis as a project wants it. */
export interface CheckedStatement extends RequirementAnalysis {
  suppressed: SuppressedFinding[];
}

/** What is checked against: made once, used for many statements. */
export type StatementCheck = (text: string, place?: StatementPlace) => CheckedStatement;

/** These ask for the form of a requirement, which stories and outcomes are not meant to have. */
const isAboutForm = ({ id }: Rule): boolean => id.startsWith('EARS-') || id === 'INCOSE-R1';

/** A check by the settings of a project; pure, and without a tagger if none is given. */
export function statementCheck(config: AnalysisConfig, tagger?: Tagger): StatementCheck {
  const { rules } = projectRules(config);
  const freeRules = rules.filter((rule) => !isAboutForm(rule));
  const { systemNames, suppress } = config;
  return (text, place = {}) => {
    const analysis = analyseRequirement(text, {
      tagger,
      systemNames,
      rules: place.isNarrative || isUserStory(text) ? freeRules : rules,
    });
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

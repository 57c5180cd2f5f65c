import type { Finding, RequirementAnalysis } from '@throughline/schema';
import { patternOf } from './ears/pattern.ts';
import { census, findAll } from './find-all.ts';
import { proofFor } from './prove-rewrite.ts';
import { RULES } from './registry.ts';
import type { Match, Rule } from './rule.ts';
import { readStatement, type StatementOptions } from './statement.ts';
import { isUserStory } from './text/user-story.ts';

export interface AnalysisOptions extends StatementOptions {
  /** The rules to hold the text against; all of `RULES` when left out. */
  rules?: readonly Rule[] | undefined;
  /** It tells an outcome and demands nothing; a user story is known as such by itself. */
  isNarrative?: boolean | undefined;
}

/** These ask for the form of a requirement, which stories and outcomes are not meant to have. */
const isAboutForm = ({ id }: Rule): boolean => id.startsWith('EARS-') || id === 'INCOSE-R1';

/**
 * Holds one requirement text against the rules of EARS, INCOSE and ISO 29148 that a machine can
 * check, but for its form where it is a user story. Pure and synchronous; takes any string of any
 * length in linear time and never throws.
 * Findings are ordered by position; every span lies inside the text, in UTF-16 units.
 */
export function analyseRequirement(
  text: string,
  options: AnalysisOptions = {},
): RequirementAnalysis {
  const { rules: asked = RULES, isNarrative = isUserStory(text) } = options;
  const rules = isNarrative ? asked.filter((rule) => !isAboutForm(rule)) : asked;
  const statement = readStatement(text, options);
  const found = findAll(statement, rules);
  const isProven = proofFor(statement, census(found), rules, options);
  const findings = found.flatMap(({ rule, matches }) =>
    matches.map((match) => {
      const { rewrite } = match;
      const isOffered = rewrite !== undefined && rewrite !== null && isProven(rule, rewrite);
      return toFinding(text, rule, match, isOffered ? rewrite : null);
    }),
  );
  findings.sort((a, b) => a.start - b.start || a.end - b.end);
  return { text, pattern: patternOf(statement.ears), findings };
}

function toFinding(text: string, rule: Rule, match: Match, rewrite: Finding['rewrite']): Finding {
  const { start, end, message, confidence } = match;
  return {
    rule: rule.id,
    guide: rule.guide,
    severity: match.severity ?? rule.severity,
    smell: match.smell === undefined ? rule.smell : match.smell,
    confidence,
    start,
    end,
    text: text.slice(start, end),
    message,
    rewrite,
  };
}

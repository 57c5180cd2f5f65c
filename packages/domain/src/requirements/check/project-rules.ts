import type { AnalysisConfig } from '@throughline/schema';
import { type Rule, RULES, termRule } from '../analysis/index.ts';
import { SET_RULES } from '../set/set-finding.ts';

/** What the rules say of a project: the rules that hold in it, and ids in its settings that no rule has. */
export interface ProjectRules {
  rules: readonly Rule[];
  unknown: string[];
}

type Settings = Pick<AnalysisConfig, 'rules' | 'terms'>;

/** The rules with the project's severities and without those it turned off, and one for its own terms. */
export function projectRules({ rules: settings, terms }: Settings): ProjectRules {
  const all = terms.length > 0 ? [...RULES, termRule(terms)] : RULES;
  const known = new Set<string>([...all.map(({ id }) => id), ...Object.keys(SET_RULES)]);
  return {
    rules: all.flatMap((rule) => {
      const setting = settings[rule.id];
      if (setting === undefined) return [rule];
      return setting === 'off' ? [] : [withSeverity(rule, setting)];
    }),
    unknown: Object.keys(settings).filter((id) => !known.has(id)),
  };
}

function withSeverity(rule: Rule, severity: Rule['severity']): Rule {
  return {
    ...rule,
    severity,
    find: (statement) => rule.find(statement).map((match) => ({ ...match, severity })),
  };
}

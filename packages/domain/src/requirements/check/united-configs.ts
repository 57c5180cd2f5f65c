import type { AnalysisConfig, Suppressed } from '@throughline/schema';

/**
 * The settings of two that have a say: what both set of a rule, a term of the project or of the glossary
 * is as the nearer one has it; names, and suppressions, are those of both.
 */
export function unitedConfigs(farther: AnalysisConfig, nearer: AnalysisConfig): AnalysisConfig {
  return {
    rules: { ...farther.rules, ...nearer.rules },
    systemNames: [...new Set([...farther.systemNames, ...nearer.systemNames])],
    terms: unitedTerms(farther.terms, nearer.terms),
    glossary: unitedTerms(farther.glossary, nearer.glossary),
    suppress: [...farther.suppress, ...nearer.suppress],
  };
}

function unitedTerms<Entry extends { term: string }>(
  farther: readonly Entry[],
  nearer: readonly Entry[],
): Entry[] {
  const known = new Set(nearer.map(({ term }) => term.toLowerCase()));
  return [...farther.filter(({ term }) => !known.has(term.toLowerCase())), ...nearer];
}

/** Whether two suppressions cover the same. */
export function isSameTarget(one: Suppressed, other: Suppressed): boolean {
  return (['rule', 'path', 'item', 'text'] as const).every((name) => one[name] === other[name]);
}

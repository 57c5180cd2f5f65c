import type { GlossaryEntry } from '@throughline/schema';
import { acronymsOfSet } from './acronyms-of-set.ts';
import { comparePairs } from './compare-pairs.ts';
import { looseTerms } from './glossary.ts';
import { missingQualities } from './qualities.ts';
import { readMember } from './read-member.ts';
import type { SetFinding, SetMember } from './set-finding.ts';
import { inconsistentTerms } from './terms.ts';
import { inconsistentUnits } from './units-of-set.ts';

export {
  SET_RULES,
  type SetFinding,
  type SetMember,
  type SetPlace,
  type SetRuleId,
} from './set-finding.ts';

/**
 * Holds requirements against each other: duplicates, contradictions, limits, terms, units, acronyms,
 * glossary, qualities. Pure; near-linear in the size of the set. Errors come first, then by rule.
 */
export function analyseSet(
  members: readonly SetMember[],
  { glossary = [] }: { glossary?: readonly GlossaryEntry[] } = {},
): SetFinding[] {
  const readings = members.filter(({ text }) => text.trim() !== '').map(readMember);
  const weight = { error: 0, warning: 1, info: 2 };
  const findings = [
    ...comparePairs(readings),
    ...inconsistentTerms(readings),
    ...inconsistentUnits(readings),
    ...acronymsOfSet(
      readings,
      glossary.flatMap(({ term, aliases }) => [term, ...aliases]),
    ),
    ...looseTerms(readings, glossary),
    ...missingQualities(readings),
  ];
  return findings.toSorted((a, b) => weight[a.severity] - weight[b.severity]);
}

import type { GlossaryEntry } from '@throughline/schema';
import { acronymsOfSet } from './acronyms-of-set.ts';
import { comparePairs } from './compare-pairs.ts';
import { looseTerms } from './glossary.ts';
import { missingQualities } from './qualities.ts';
import { readMember, type Reading } from './read-member.ts';
import type { SetFinding, SetMember } from './set-finding.ts';
import { drained, MEMBERS_AT_ONCE, type Steps } from './steps.ts';
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
export function analyseSet(members: readonly SetMember[], options: SetOptions = {}): SetFinding[] {
  return drained(analyseSetInSteps(members, options));
}

export interface SetOptions {
  glossary?: readonly GlossaryEntry[];
}

/** The same as {@link analyseSet} with a pause after each step, for who has other work between them. */
export function* analyseSetInSteps(
  members: readonly SetMember[],
  { glossary = [] }: SetOptions = {},
): Steps<SetFinding[]> {
  const readings: Reading[] = [];
  for (const [index, member] of members.entries()) {
    if (member.text.trim() !== '') readings.push(readMember(member));
    if (index % MEMBERS_AT_ONCE === MEMBERS_AT_ONCE - 1) yield;
  }
  const known = glossary.flatMap(({ term, aliases }) => [term, ...aliases]);
  const findings = yield* comparePairs(readings);
  for (const rule of [
    () => inconsistentTerms(readings),
    () => inconsistentUnits(readings),
    () => acronymsOfSet(readings, known),
    () => looseTerms(readings, glossary),
    () => missingQualities(readings),
  ]) {
    findings.push(...rule());
    yield;
  }
  const weight = { error: 0, warning: 1, info: 2 };
  return findings.toSorted((a, b) => weight[a.severity] - weight[b.severity]);
}

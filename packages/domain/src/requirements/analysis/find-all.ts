import type { Match, Rule } from './rule.ts';
import type { Statement } from './statement.ts';

/** What one rule finds in one statement. */
export interface Found {
  rule: Rule;
  matches: readonly Match[];
}

/** How many matches each rule has, by rule id, and how many of them are errors. */
export type Census = ReadonlyMap<string, { matches: number; errors: number }>;

export function findAll(statement: Statement, rules: readonly Rule[]): Found[] {
  return rules.map((rule) => ({ rule, matches: rule.find(statement) }));
}

export function census(found: readonly Found[]): Census {
  return new Map(
    found.map(({ rule, matches }) => {
      const errors = matches.filter((match) => (match.severity ?? rule.severity) === 'error');
      return [rule.id, { matches: matches.length, errors: errors.length }];
    }),
  );
}

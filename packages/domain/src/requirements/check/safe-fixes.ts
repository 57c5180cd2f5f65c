import type { Finding } from '@throughline/schema';

/**
 * The rules whose rewrites leave the meaning alone: a missing comma, `then` or full stop, a doubled
 * word, clauses in another order. Where a rewrite binds more than the author did (`should` to
 * `shall`, a dropped “where possible”) a person decides.
 */
const SAFE_RULES: ReadonlySet<string> = new Set([
  'EARS-COMMA',
  'EARS-KEYWORD',
  'EARS-ORDER',
  'EARS-THEN',
  'INCOSE-R12',
  'INCOSE-R14',
  'INCOSE-R40',
  'PROJECT-TERM',
]);

/** Whether a finding's rewrite may be applied without asking. */
export function isSafeFix({ rule, rewrite }: Pick<Finding, 'rule' | 'rewrite'>): boolean {
  return rewrite !== null && SAFE_RULES.has(rule);
}

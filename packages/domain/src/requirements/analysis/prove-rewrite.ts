import type { Rewrite } from '@throughline/schema';
import { applyRewrite } from './edit/edits.ts';
import { type Census, census, findAll } from './find-all.ts';
import type { Rule } from './rule.ts';
import { readStatement, type Statement, type StatementOptions } from './statement.ts';

/** A proof costs another reading of the text. */
const MOST_PROOFS = 24;

/** Says whether a rewrite may be offered. */
export type Proof = (rule: Rule, rewrite: Rewrite) => boolean;

/**
 * A rewrite is offered only when the rewritten text breaks its own rule less often than before and
 * no rule finds more errors in it than before. Beyond the bounds nothing is offered.
 */
export function proofFor(
  statement: Statement,
  before: Census,
  rules: readonly Rule[],
  options: StatementOptions,
): Proof {
  let proofsLeft = statement.isRewritable ? MOST_PROOFS : 0;
  return (rule, rewrite) => {
    if (proofsLeft-- <= 0) return false;
    const rewritten = readStatement(applyRewrite(statement.text, rewrite), options);
    const after = census(findAll(rewritten, rules));
    const count = (from: Census, id: string) => from.get(id) ?? { matches: 0, errors: 0 };
    if (count(after, rule.id).matches >= count(before, rule.id).matches) return false;
    return rules.every(({ id }) => count(after, id).errors <= count(before, id).errors);
  };
}

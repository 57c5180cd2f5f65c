import type { Finding } from '@throughline/schema';
import {
  analyseRequirement,
  applyRewrite,
  type Tagger,
} from '../../../src/requirements/analysis/index.ts';

export interface RewriteFigures {
  /** Findings of severity error. */
  errors: number;
  /** Errors with a rewrite. */
  errorsWithRewrite: number;
  /** Rewrites of any severity. */
  offered: number;
  /** `rule: text` of each rewrite that leaves its own rule unhealed or adds an error. */
  harmful: string[];
}

/** Applies each rewrite that is offered for these texts, and reads the result again. */
export function rewriteFigures(texts: readonly string[], tagger?: Tagger): RewriteFigures {
  const figures: RewriteFigures = { errors: 0, errorsWithRewrite: 0, offered: 0, harmful: [] };
  for (const text of texts) {
    const { findings } = analyseRequirement(text, { tagger });
    for (const finding of findings) {
      const isError = finding.severity === 'error';
      figures.errors += Number(isError);
      if (!finding.rewrite) continue;
      figures.offered++;
      figures.errorsWithRewrite += Number(isError);
      const after = analyseRequirement(applyRewrite(text, finding.rewrite), { tagger }).findings;
      if (!isHealed(finding.rule, findings, after))
        figures.harmful.push(`${finding.rule}: ${text}`);
    }
  }
  return figures;
}

/** One remark less of the rule, and no more errors of any rule than before. */
function isHealed(rule: string, before: readonly Finding[], after: readonly Finding[]): boolean {
  const own = (findings: readonly Finding[]) =>
    findings.filter((finding) => finding.rule === rule).length;
  return (
    own(after) < own(before) &&
    errorRules(after).every(([id, count]) => count <= errorsOf(before, id))
  );
}

const errorsOf = (findings: readonly Finding[], id: string) =>
  findings.filter(({ rule, severity }) => rule === id && severity === 'error').length;

const errorRules = (findings: readonly Finding[]) =>
  [...new Set(findings.map(({ rule }) => rule))].map((id) => [id, errorsOf(findings, id)] as const);

import type {
  FindingCounts,
  FindingPage,
  ListFindingsInput,
  ProjectFinding,
} from '@throughline/schema';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';
import { type ProjectFindings, RULE_TITLES } from './find-all.ts';
import { findingsOf } from './kept-findings.ts';

/** What there is to do about the requirements of a project: one page of it, and how much of what. */
export async function listFindings(
  context: Context,
  input: ListFindingsInput,
): Promise<FindingPage> {
  const { projectId, filter, limit, cursor } = input;
  await permit(context, 'reader', projectId);
  const all = await findingsOf(context, projectId);
  const { rules, isSuppressed = false } = filter;
  const wide = all.findings.filter(
    ({ severity, scope, reason }) =>
      (filter.severities?.includes(severity) ?? true) &&
      (filter.scope === undefined || scope === filter.scope) &&
      (reason !== null) === isSuppressed,
  );
  const found = rules ? wide.filter(({ rule }) => rules.includes(rule)) : wide;
  const from = Math.min(Number.parseInt(cursor ?? '', 10) || 0, found.length);
  const items = found.slice(from, from + limit);
  const ids = new Set(items.flatMap(({ places }) => places.map(({ id }) => id)));
  return {
    items,
    nextCursor: from + limit < found.length ? String(from + limit) : null,
    total: found.length,
    requirements: [...ids].map((id) => all.requirements.get(id)!),
    counts: countsOf(all, wide),
  };
}

function countsOf(
  { requirements, findings, readiness }: ProjectFindings,
  wide: readonly ProjectFinding[],
): FindingCounts {
  const counts = { error: 0, warning: 0, info: 0, suppressed: 0 };
  for (const { severity, reason } of findings)
    counts[reason === null ? severity : 'suppressed'] += 1;
  const byRule = Map.groupBy(wide, ({ rule }) => rule);
  const rules = [...byRule].map(([rule, { length: count }]) => ({
    rule,
    title: RULE_TITLES.get(rule) ?? rule,
    count,
  }));
  return {
    requirements: requirements.size,
    readiness,
    ...counts,
    rules: rules.toSorted((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1)),
  };
}

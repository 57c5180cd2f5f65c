import type { Suppressed } from '@throughline/shared/schema';
import type { Run } from '../definition.ts';
import { badUsage } from '../failure.ts';
import { coveredText } from '../text/suppression-text.ts';

/** What `suppress` and `unsuppress` name besides the rule and the item. */
export interface Where {
  text?: string;
  path?: string;
}
export type RuleAndItem = [string, string | undefined];

export const run: Run<RuleAndItem, Where & { reason?: string }> = async (
  session,
  words,
  { reason, ...where },
) => {
  if (reason === undefined)
    throw badUsage('Say why it may stay: --reason "quotes the regulation".');
  const covered = coveredBy(words, where);
  const [client, project] = [await session.client(), await session.project()];
  const settings = await client.analysis.suppress.mutate({
    projectId: project.id,
    ...covered,
    reason,
  });
  return { data: { settings }, text: () => `Suppressed: ${coveredText(covered)}.` };
};

/** What the words of a command line cover; keys and rules in any case. */
export function coveredBy([rule, item]: RuleAndItem, { text, path }: Where): Suppressed {
  return {
    rule: rule.toUpperCase(),
    ...(item !== undefined && { item: item.toUpperCase() }),
    ...(text !== undefined && { text }),
    ...(path !== undefined && { path }),
  };
}

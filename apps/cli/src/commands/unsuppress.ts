import type { Run } from '../definition.ts';
import { coveredText } from '../text/suppression-text.ts';
import { coveredBy, type RuleAndItem, type Where } from './suppress.ts';

export const run: Run<RuleAndItem, Where> = async (session, words, where) => {
  const covered = coveredBy(words, where);
  const [client, project] = [await session.client(), await session.project()];
  const settings = await client.analysis.unsuppress.mutate({ projectId: project.id, ...covered });
  return { data: { settings }, text: () => `Reported again: ${coveredText(covered)}.` };
};

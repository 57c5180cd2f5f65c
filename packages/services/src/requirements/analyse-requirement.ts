import { analyseRequirement as analyse, loadTagger } from '@throughline/domain';
import type { ProjectId, RequirementAnalysis, RequirementId } from '@throughline/schema';
import type { Context } from '../context.ts';
import { loadItem } from '../items/load.ts';
import { statementOf } from './statement-of.ts';
import { permit } from '../permit.ts';

/** Reads a requirement's statement (its title where it has none yet) for pattern and smells. */
export async function analyseRequirement(
  context: Context,
  input: { projectId: ProjectId; subject: { id: RequirementId } | { text: string } },
): Promise<RequirementAnalysis> {
  await permit(context, 'reader', input.projectId);
  const tagger = await loadTagger();
  if ('text' in input.subject) return analyse(input.subject.text, { tagger });

  const item = await loadItem(context.stores, input.projectId, input.subject.id, 'requirement');
  return analyse(statementOf(item), { tagger });
}

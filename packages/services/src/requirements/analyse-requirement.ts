import type { CheckedRequirement, ProjectId, RequirementId } from '@throughline/schema';
import { loadCheck } from '../analysis/load-settings.ts';
import type { Context } from '../context.ts';
import { loadItem } from '../items/load.ts';
import { keyOf } from '../items/present.ts';
import { permit } from '../permit.ts';
import { statementOf } from './statement-of.ts';

/**
 * Reads a requirement's statement (its title where it has none yet) for pattern and smells, as the
 * project has settled it: what it lives with is told apart.
 */
export async function analyseRequirement(
  context: Context,
  input: { projectId: ProjectId; subject: { id: RequirementId } | { text: string } },
): Promise<CheckedRequirement> {
  const { projectId, subject } = input;
  await permit(context, 'reader', projectId);
  const { stores } = context;
  const check = await loadCheck(stores, projectId);
  if ('text' in subject) return check(subject.text);

  const item = await loadItem(stores, projectId, subject.id, 'requirement');
  const origin = await stores.sources.originOf(projectId, item.id);
  const names = [keyOf(item), ...(origin ? [origin.sourceId] : [])];
  return check(statementOf(item), {
    items: names,
    isConstraint: item.fields['type'] === 'constraint',
    ...(origin && { path: origin.path }),
  });
}

import type { Baseline, BaselineId, ProjectId } from '@throughline/schema';
import type { Stores } from '../context.ts';
import { notFound, ProblemError, versionConflict } from '../problem-error.ts';

/** The baseline for writing: at the version its writer saw, and nobody else's turn until the transaction ends. */
export async function loadBaseline(
  stores: Stores,
  input: { projectId: ProjectId; id: BaselineId; expectedVersion: number },
): Promise<Baseline> {
  await stores.changes.lockHead(input.projectId);
  const baseline = await stores.baselines.find(input.projectId, input.id);
  if (!baseline) throw notFound('baseline');
  if (baseline.version !== input.expectedVersion) throw versionConflict(baseline.version);
  return baseline;
}

/** Throws when another baseline has the name. The caller holds the project's lock. */
export async function requireFreeName(
  stores: Stores,
  { projectId, id, name }: Pick<Baseline, 'projectId' | 'id' | 'name'>,
): Promise<void> {
  const other = await stores.baselines.findByName(projectId, name);
  if (!other || other.id === id) return;
  throw new ProblemError({
    code: 'BASELINE_NAME_TAKEN',
    message: `There is a baseline ${name} already. Choose another name, or rename that one.`,
    name,
  });
}

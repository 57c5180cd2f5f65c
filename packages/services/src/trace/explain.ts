import { DEPENDENCE_TYPES, explainImpact, explainWhy, REASON_TYPES } from '@throughline/domain';
import type {
  Gaps,
  GapsInput,
  Impact,
  ImpactInput,
  Matrix,
  MatrixInput,
  TraceInput,
  Why,
} from '@throughline/schema';
import { GapType } from '@throughline/schema';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';
import { notFound } from '../problem-error.ts';

/** Why is this here: the ways up to goals and stakeholders. */
export async function getWhy(context: Context, input: TraceInput): Promise<Why> {
  await permit(context, 'reader', input.projectId);
  const graph = await context.stores.trace.reach({ ...input, ...REASON_TYPES });
  if (graph.items.length === 0) throw notFound('item');
  return explainWhy(input.itemId, graph);
}

/** What breaks if this changes: everything that rests on it, and through what. */
export async function getImpact(context: Context, input: ImpactInput): Promise<Impact> {
  const { projectId, itemId, limit } = input;
  await permit(context, 'reader', projectId);
  const graph = await context.stores.trace.reach({
    projectId,
    itemId,
    forward: DEPENDENCE_TYPES.to,
    backward: DEPENDENCE_TYPES.from,
  });
  if (graph.items.length === 0) throw notFound('item');
  return explainImpact(itemId, graph, limit);
}

/** What is missing from the thread, by type. */
export async function listGaps(context: Context, input: GapsInput): Promise<Gaps> {
  await permit(context, 'reader', input.projectId);
  return context.stores.trace.gaps({ ...input, types: input.types ?? GapType.options });
}

/** How the items of two kinds are linked. */
export async function getMatrix(context: Context, input: MatrixInput): Promise<Matrix> {
  await permit(context, 'reader', input.projectId);
  return context.stores.trace.matrix(input);
}

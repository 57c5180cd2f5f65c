import { DEPENDENCE_TYPES, explainImpact, explainWhy, REASON_TYPES } from '@throughline/domain';
import type {
  Gaps,
  GapsInput,
  Graph,
  GraphInput,
  Impact,
  ImpactInput,
  Matrix,
  MatrixInput,
  TraceInput,
  Why,
} from '@throughline/schema';
import { GapType, KIND_NAMES } from '@throughline/schema';
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

/** The graph of a project, or what lies around an item, which is the first of them whatever kinds are asked for. */
export async function getGraph(context: Context, input: GraphInput): Promise<Graph> {
  const { projectId, around = null, limit } = input;
  await permit(context, 'reader', projectId);
  const kinds = input.kinds ?? KIND_NAMES;
  const graph = await context.stores.trace.graph({ projectId, around, kinds, limit });
  if (around && graph.items[0]?.id !== around.itemId) throw notFound('item');
  return graph;
}

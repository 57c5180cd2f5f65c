import {
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
import { getGraph, getImpact, getMatrix, getWhy, listGaps } from '@throughline/services';
import type { TRPCRouterRecord } from '@trpc/server';
import { procedure } from '../trpc.ts';

export const traceRouter = {
  why: procedure
    .input(TraceInput)
    .output(Why)
    .query(({ ctx, input }) => getWhy(ctx, input)),

  impact: procedure
    .input(ImpactInput)
    .output(Impact)
    .query(({ ctx, input }) => getImpact(ctx, input)),

  gaps: procedure
    .input(GapsInput)
    .output(Gaps)
    .query(({ ctx, input }) => listGaps(ctx, input)),

  matrix: procedure
    .input(MatrixInput)
    .output(Matrix)
    .query(({ ctx, input }) => getMatrix(ctx, input)),

  graph: procedure
    .input(GraphInput)
    .output(Graph)
    .query(({ ctx, input }) => getGraph(ctx, input)),
} satisfies TRPCRouterRecord;

import {
  Baseline,
  BaselineList,
  CreateBaselineInput,
  ListBaselinesInput,
  RemoveBaselineInput,
  UpdateBaselineInput,
} from '@throughline/schema';
import {
  createBaseline,
  listBaselines,
  removeBaseline,
  updateBaseline,
} from '@throughline/services';
import type { TRPCRouterRecord } from '@trpc/server';
import { procedure } from '../trpc.ts';

export const baselinesRouter = {
  create: procedure
    .input(CreateBaselineInput)
    .output(Baseline)
    .mutation(({ ctx, input }) => createBaseline(ctx, input)),

  list: procedure
    .input(ListBaselinesInput)
    .output(BaselineList)
    .query(({ ctx, input }) => listBaselines(ctx, input)),

  update: procedure
    .input(UpdateBaselineInput)
    .output(Baseline)
    .mutation(({ ctx, input }) => updateBaseline(ctx, input)),

  remove: procedure
    .input(RemoveBaselineInput)
    .output(Baseline)
    .mutation(({ ctx, input }) => removeBaseline(ctx, input)),
} satisfies TRPCRouterRecord;

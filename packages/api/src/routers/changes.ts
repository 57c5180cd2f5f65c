import {
  ChainVerification,
  ChangeList,
  ListChangesInput,
  VerifyChangesInput,
} from '@throughline/schema';
import { listChanges, verifyChanges } from '@throughline/services';
import type { TRPCRouterRecord } from '@trpc/server';
import { procedure } from '../trpc.ts';

export const changesRouter = {
  list: procedure
    .input(ListChangesInput)
    .output(ChangeList)
    .query(({ ctx, input }) => listChanges(ctx, input)),

  verify: procedure
    .input(VerifyChangesInput)
    .output(ChainVerification)
    .query(({ ctx, input }) => verifyChanges(ctx, input)),
} satisfies TRPCRouterRecord;

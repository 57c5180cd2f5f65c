import {
  ChainVerification,
  Change,
  ChangeList,
  FollowChangesInput,
  ListChangesInput,
  VerifyChangesInput,
} from '@throughline/schema';
import { followChanges, listChanges, verifyChanges } from '@throughline/services';
import type { TRPCRouterRecord } from '@trpc/server';
import { followed, trackedBy } from '../followed.ts';
import { procedure } from '../trpc.ts';

export const changesRouter = {
  list: procedure
    .input(ListChangesInput)
    .output(ChangeList)
    .query(({ ctx, input }) => listChanges(ctx, input)),

  follow: procedure
    .input(FollowChangesInput)
    .output(followed(Change))
    .subscription(async ({ ctx, input, signal }) =>
      trackedBy(await followChanges(ctx, input, signal), ({ sequence }) => String(sequence)),
    ),

  verify: procedure
    .input(VerifyChangesInput)
    .output(ChainVerification)
    .query(({ ctx, input }) => verifyChanges(ctx, input)),
} satisfies TRPCRouterRecord;

import { ChainVerification, ChangeList, ListChangesInput, VerifyChangesInput } from '@throughline/schema';
import { listChanges, verifyChanges } from '@throughline/services';
import { procedure, router } from '../trpc.ts';

export const changesRouter = router({
  list: procedure
    .input(ListChangesInput)
    .output(ChangeList)
    .query(({ ctx, input }) => listChanges(ctx, input)),

  verify: procedure
    .input(VerifyChangesInput)
    .output(ChainVerification)
    .query(({ ctx, input }) => verifyChanges(ctx, input)),
});

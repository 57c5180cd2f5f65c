import { Backlog, BacklogInput, Balance, BalanceInput } from '@throughline/schema';
import { getBacklog, getBalance } from '@throughline/services';
import type { TRPCRouterRecord } from '@trpc/server';
import { procedure } from '../trpc.ts';

/** What to do next, and what it is worth. */
export const prioritiesRouter = {
  backlog: procedure
    .input(BacklogInput)
    .output(Backlog)
    .query(({ ctx, input }) => getBacklog(ctx, input)),

  balance: procedure
    .input(BalanceInput)
    .output(Balance)
    .query(({ ctx, input }) => getBalance(ctx, input)),
} satisfies TRPCRouterRecord;

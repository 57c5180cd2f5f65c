import {
  CompareMomentsInput,
  Comparison,
  FindPastItemInput,
  ListPastItemsInput,
  PastItemList,
  ListPastTermsInput,
  PastItemPage,
  PastTermList,
} from '@throughline/schema';
import { compareMoments, getPastItem, listPastItems, listPastTerms } from '@throughline/services';
import type { TRPCRouterRecord } from '@trpc/server';
import { procedure } from '../trpc.ts';

/** The project as it was, from the log alone. */
export const momentsRouter = {
  compare: procedure
    .input(CompareMomentsInput)
    .output(Comparison)
    .query(({ ctx, input }) => compareMoments(ctx, input)),

  find: procedure
    .input(FindPastItemInput)
    .output(PastItemPage)
    .query(({ ctx, input }) => getPastItem(ctx, input)),

  list: procedure
    .input(ListPastItemsInput)
    .output(PastItemList)
    .query(({ ctx, input }) => listPastItems(ctx, input)),

  listTerms: procedure
    .input(ListPastTermsInput)
    .output(PastTermList)
    .query(({ ctx, input }) => listPastTerms(ctx, input)),
} satisfies TRPCRouterRecord;

import { FindItemInput, ItemList, ItemPage, ListItemsInput } from '@throughline/schema';
import { getItemPage, listItems } from '@throughline/services';
import type { TRPCRouterRecord } from '@trpc/server';
import { procedure } from '../trpc.ts';

/** What works on items of any kind. */
export const itemsRouter = {
  find: procedure
    .input(FindItemInput)
    .output(ItemPage)
    .query(({ ctx, input }) => getItemPage(ctx, input)),

  list: procedure
    .input(ListItemsInput)
    .output(ItemList)
    .query(({ ctx, input }) => listItems(ctx, input)),
} satisfies TRPCRouterRecord;

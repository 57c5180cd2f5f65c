import {
  FindItemInput,
  ItemFacets,
  ItemList,
  ItemPage,
  ListFacetsInput,
  ListItemsInput,
} from '@throughline/schema';
import { getItemPage, listFacets, listItems } from '@throughline/services';
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

  facets: procedure
    .input(ListFacetsInput)
    .output(ItemFacets)
    .query(({ ctx, input }) => listFacets(ctx, input)),
} satisfies TRPCRouterRecord;

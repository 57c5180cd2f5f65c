import { pageOf, research } from '@throughline/schema';
import {
  archiveItem,
  createItem,
  getItem,
  listItemsOfKind,
  moveItem,
  restoreItem,
  updateItem,
} from '@throughline/services';
import type { TRPCRouterRecord } from '@trpc/server';
import { procedure } from '../trpc.ts';

export const researchRouter = {
  create: procedure
    .input(research.create)
    .output(research.item)
    .mutation(({ ctx, input }) => createItem(ctx, 'research', input)),

  get: procedure
    .input(research.get)
    .output(research.item)
    .query(({ ctx, input }) => getItem(ctx, 'research', input)),

  list: procedure
    .input(research.list)
    .output(pageOf(research.item))
    .query(({ ctx, input }) => listItemsOfKind(ctx, 'research', input)),

  update: procedure
    .input(research.update)
    .output(research.item)
    .mutation(({ ctx, input }) => updateItem(ctx, 'research', input)),

  move: procedure
    .input(research.move)
    .output(research.item)
    .mutation(({ ctx, input }) => moveItem(ctx, 'research', input)),

  archive: procedure
    .input(research.archive)
    .output(research.item)
    .mutation(({ ctx, input }) => archiveItem(ctx, 'research', input)),

  restore: procedure
    .input(research.archive)
    .output(research.item)
    .mutation(({ ctx, input }) => restoreItem(ctx, 'research', input)),
} satisfies TRPCRouterRecord;

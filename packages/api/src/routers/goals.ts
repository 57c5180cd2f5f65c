import { goals, pageOf } from '@throughline/schema';
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

export const goalsRouter = {
  create: procedure
    .input(goals.create)
    .output(goals.item)
    .mutation(({ ctx, input }) => createItem(ctx, 'goal', input)),

  get: procedure
    .input(goals.get)
    .output(goals.item)
    .query(({ ctx, input }) => getItem(ctx, 'goal', input)),

  list: procedure
    .input(goals.list)
    .output(pageOf(goals.item))
    .query(({ ctx, input }) => listItemsOfKind(ctx, 'goal', input)),

  update: procedure
    .input(goals.update)
    .output(goals.item)
    .mutation(({ ctx, input }) => updateItem(ctx, 'goal', input)),

  move: procedure
    .input(goals.move)
    .output(goals.item)
    .mutation(({ ctx, input }) => moveItem(ctx, 'goal', input)),

  archive: procedure
    .input(goals.archive)
    .output(goals.item)
    .mutation(({ ctx, input }) => archiveItem(ctx, 'goal', input)),

  restore: procedure
    .input(goals.archive)
    .output(goals.item)
    .mutation(({ ctx, input }) => restoreItem(ctx, 'goal', input)),
} satisfies TRPCRouterRecord;

import { feedback, pageOf } from '@throughline/schema';
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

export const feedbackRouter = {
  create: procedure
    .input(feedback.create)
    .output(feedback.item)
    .mutation(({ ctx, input }) => createItem(ctx, 'feedback', input)),

  get: procedure
    .input(feedback.get)
    .output(feedback.item)
    .query(({ ctx, input }) => getItem(ctx, 'feedback', input)),

  list: procedure
    .input(feedback.list)
    .output(pageOf(feedback.item))
    .query(({ ctx, input }) => listItemsOfKind(ctx, 'feedback', input)),

  update: procedure
    .input(feedback.update)
    .output(feedback.item)
    .mutation(({ ctx, input }) => updateItem(ctx, 'feedback', input)),

  move: procedure
    .input(feedback.move)
    .output(feedback.item)
    .mutation(({ ctx, input }) => moveItem(ctx, 'feedback', input)),

  archive: procedure
    .input(feedback.archive)
    .output(feedback.item)
    .mutation(({ ctx, input }) => archiveItem(ctx, 'feedback', input)),

  restore: procedure
    .input(feedback.archive)
    .output(feedback.item)
    .mutation(({ ctx, input }) => restoreItem(ctx, 'feedback', input)),
} satisfies TRPCRouterRecord;

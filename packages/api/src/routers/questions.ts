import { pageOf, questions } from '@throughline/schema';
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

export const questionsRouter = {
  create: procedure
    .input(questions.create)
    .output(questions.item)
    .mutation(({ ctx, input }) => createItem(ctx, 'question', input)),

  get: procedure
    .input(questions.get)
    .output(questions.item)
    .query(({ ctx, input }) => getItem(ctx, 'question', input)),

  list: procedure
    .input(questions.list)
    .output(pageOf(questions.item))
    .query(({ ctx, input }) => listItemsOfKind(ctx, 'question', input)),

  update: procedure
    .input(questions.update)
    .output(questions.item)
    .mutation(({ ctx, input }) => updateItem(ctx, 'question', input)),

  move: procedure
    .input(questions.move)
    .output(questions.item)
    .mutation(({ ctx, input }) => moveItem(ctx, 'question', input)),

  archive: procedure
    .input(questions.archive)
    .output(questions.item)
    .mutation(({ ctx, input }) => archiveItem(ctx, 'question', input)),

  restore: procedure
    .input(questions.archive)
    .output(questions.item)
    .mutation(({ ctx, input }) => restoreItem(ctx, 'question', input)),
} satisfies TRPCRouterRecord;

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
import { procedure, router } from '../trpc.ts';

export const questionsRouter = router({
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
});

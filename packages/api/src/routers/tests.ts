import { pageOf, tests } from '@throughline/schema';
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

export const testsRouter = {
  create: procedure
    .input(tests.create)
    .output(tests.item)
    .mutation(({ ctx, input }) => createItem(ctx, 'test', input)),

  get: procedure
    .input(tests.get)
    .output(tests.item)
    .query(({ ctx, input }) => getItem(ctx, 'test', input)),

  list: procedure
    .input(tests.list)
    .output(pageOf(tests.item))
    .query(({ ctx, input }) => listItemsOfKind(ctx, 'test', input)),

  update: procedure
    .input(tests.update)
    .output(tests.item)
    .mutation(({ ctx, input }) => updateItem(ctx, 'test', input)),

  move: procedure
    .input(tests.move)
    .output(tests.item)
    .mutation(({ ctx, input }) => moveItem(ctx, 'test', input)),

  archive: procedure
    .input(tests.archive)
    .output(tests.item)
    .mutation(({ ctx, input }) => archiveItem(ctx, 'test', input)),

  restore: procedure
    .input(tests.archive)
    .output(tests.item)
    .mutation(({ ctx, input }) => restoreItem(ctx, 'test', input)),
} satisfies TRPCRouterRecord;

import { pageOf, tasks } from '@throughline/schema';
import {
  archiveItem,
  createItem,
  getItem,
  listItemsOfKind,
  moveTask,
  restoreItem,
  updateItem,
} from '@throughline/services';
import type { TRPCRouterRecord } from '@trpc/server';
import { procedure } from '../trpc.ts';

export const tasksRouter = {
  create: procedure
    .input(tasks.create)
    .output(tasks.item)
    .mutation(({ ctx, input }) => createItem(ctx, 'task', input)),

  get: procedure
    .input(tasks.get)
    .output(tasks.item)
    .query(({ ctx, input }) => getItem(ctx, 'task', input)),

  list: procedure
    .input(tasks.list)
    .output(pageOf(tasks.item))
    .query(({ ctx, input }) => listItemsOfKind(ctx, 'task', input)),

  update: procedure
    .input(tasks.update)
    .output(tasks.item)
    .mutation(({ ctx, input }) => updateItem(ctx, 'task', input)),

  move: procedure
    .input(tasks.move)
    .output(tasks.item)
    .mutation(({ ctx, input }) => moveTask(ctx, input)),

  archive: procedure
    .input(tasks.archive)
    .output(tasks.item)
    .mutation(({ ctx, input }) => archiveItem(ctx, 'task', input)),

  restore: procedure
    .input(tasks.archive)
    .output(tasks.item)
    .mutation(({ ctx, input }) => restoreItem(ctx, 'task', input)),
} satisfies TRPCRouterRecord;

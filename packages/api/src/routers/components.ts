import { components, pageOf } from '@throughline/schema';
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

export const componentsRouter = {
  create: procedure
    .input(components.create)
    .output(components.item)
    .mutation(({ ctx, input }) => createItem(ctx, 'component', input)),

  get: procedure
    .input(components.get)
    .output(components.item)
    .query(({ ctx, input }) => getItem(ctx, 'component', input)),

  list: procedure
    .input(components.list)
    .output(pageOf(components.item))
    .query(({ ctx, input }) => listItemsOfKind(ctx, 'component', input)),

  update: procedure
    .input(components.update)
    .output(components.item)
    .mutation(({ ctx, input }) => updateItem(ctx, 'component', input)),

  move: procedure
    .input(components.move)
    .output(components.item)
    .mutation(({ ctx, input }) => moveItem(ctx, 'component', input)),

  archive: procedure
    .input(components.archive)
    .output(components.item)
    .mutation(({ ctx, input }) => archiveItem(ctx, 'component', input)),

  restore: procedure
    .input(components.archive)
    .output(components.item)
    .mutation(({ ctx, input }) => restoreItem(ctx, 'component', input)),
} satisfies TRPCRouterRecord;

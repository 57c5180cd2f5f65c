import { documents, pageOf } from '@throughline/schema';
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

export const documentsRouter = {
  create: procedure
    .input(documents.create)
    .output(documents.item)
    .mutation(({ ctx, input }) => createItem(ctx, 'document', input)),

  get: procedure
    .input(documents.get)
    .output(documents.item)
    .query(({ ctx, input }) => getItem(ctx, 'document', input)),

  list: procedure
    .input(documents.list)
    .output(pageOf(documents.item))
    .query(({ ctx, input }) => listItemsOfKind(ctx, 'document', input)),

  update: procedure
    .input(documents.update)
    .output(documents.item)
    .mutation(({ ctx, input }) => updateItem(ctx, 'document', input)),

  move: procedure
    .input(documents.move)
    .output(documents.item)
    .mutation(({ ctx, input }) => moveItem(ctx, 'document', input)),

  archive: procedure
    .input(documents.archive)
    .output(documents.item)
    .mutation(({ ctx, input }) => archiveItem(ctx, 'document', input)),

  restore: procedure
    .input(documents.archive)
    .output(documents.item)
    .mutation(({ ctx, input }) => restoreItem(ctx, 'document', input)),
} satisfies TRPCRouterRecord;

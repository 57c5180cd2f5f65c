import { pageOf, releases } from '@throughline/schema';
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

export const releasesRouter = {
  create: procedure
    .input(releases.create)
    .output(releases.item)
    .mutation(({ ctx, input }) => createItem(ctx, 'release', input)),

  get: procedure
    .input(releases.get)
    .output(releases.item)
    .query(({ ctx, input }) => getItem(ctx, 'release', input)),

  list: procedure
    .input(releases.list)
    .output(pageOf(releases.item))
    .query(({ ctx, input }) => listItemsOfKind(ctx, 'release', input)),

  update: procedure
    .input(releases.update)
    .output(releases.item)
    .mutation(({ ctx, input }) => updateItem(ctx, 'release', input)),

  move: procedure
    .input(releases.move)
    .output(releases.item)
    .mutation(({ ctx, input }) => moveItem(ctx, 'release', input)),

  archive: procedure
    .input(releases.archive)
    .output(releases.item)
    .mutation(({ ctx, input }) => archiveItem(ctx, 'release', input)),

  restore: procedure
    .input(releases.archive)
    .output(releases.item)
    .mutation(({ ctx, input }) => restoreItem(ctx, 'release', input)),
} satisfies TRPCRouterRecord;

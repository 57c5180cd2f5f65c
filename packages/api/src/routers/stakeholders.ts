import { pageOf, stakeholders } from '@throughline/schema';
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

export const stakeholdersRouter = {
  create: procedure
    .input(stakeholders.create)
    .output(stakeholders.item)
    .mutation(({ ctx, input }) => createItem(ctx, 'stakeholder', input)),

  get: procedure
    .input(stakeholders.get)
    .output(stakeholders.item)
    .query(({ ctx, input }) => getItem(ctx, 'stakeholder', input)),

  list: procedure
    .input(stakeholders.list)
    .output(pageOf(stakeholders.item))
    .query(({ ctx, input }) => listItemsOfKind(ctx, 'stakeholder', input)),

  update: procedure
    .input(stakeholders.update)
    .output(stakeholders.item)
    .mutation(({ ctx, input }) => updateItem(ctx, 'stakeholder', input)),

  move: procedure
    .input(stakeholders.move)
    .output(stakeholders.item)
    .mutation(({ ctx, input }) => moveItem(ctx, 'stakeholder', input)),

  archive: procedure
    .input(stakeholders.archive)
    .output(stakeholders.item)
    .mutation(({ ctx, input }) => archiveItem(ctx, 'stakeholder', input)),

  restore: procedure
    .input(stakeholders.archive)
    .output(stakeholders.item)
    .mutation(({ ctx, input }) => restoreItem(ctx, 'stakeholder', input)),
} satisfies TRPCRouterRecord;

import { decisions, pageOf, SupersedeDecisionInput } from '@throughline/schema';
import {
  archiveItem,
  createItem,
  getItem,
  listItemsOfKind,
  moveItem,
  restoreItem,
  supersedeDecision,
  updateItem,
} from '@throughline/services';
import type { TRPCRouterRecord } from '@trpc/server';
import { procedure } from '../trpc.ts';

export const decisionsRouter = {
  create: procedure
    .input(decisions.create)
    .output(decisions.item)
    .mutation(({ ctx, input }) => createItem(ctx, 'decision', input)),

  get: procedure
    .input(decisions.get)
    .output(decisions.item)
    .query(({ ctx, input }) => getItem(ctx, 'decision', input)),

  list: procedure
    .input(decisions.list)
    .output(pageOf(decisions.item))
    .query(({ ctx, input }) => listItemsOfKind(ctx, 'decision', input)),

  update: procedure
    .input(decisions.update)
    .output(decisions.item)
    .mutation(({ ctx, input }) => updateItem(ctx, 'decision', input)),

  move: procedure
    .input(decisions.move)
    .output(decisions.item)
    .mutation(({ ctx, input }) => moveItem(ctx, 'decision', input)),

  archive: procedure
    .input(decisions.archive)
    .output(decisions.item)
    .mutation(({ ctx, input }) => archiveItem(ctx, 'decision', input)),

  restore: procedure
    .input(decisions.archive)
    .output(decisions.item)
    .mutation(({ ctx, input }) => restoreItem(ctx, 'decision', input)),

  supersede: procedure
    .input(SupersedeDecisionInput)
    .output(decisions.item)
    .mutation(({ ctx, input }) => supersedeDecision(ctx, input)),
} satisfies TRPCRouterRecord;

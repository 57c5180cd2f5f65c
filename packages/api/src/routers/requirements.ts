import {
  AnalyseRequirementInput,
  CheckedRequirement,
  ListQuestionedInput,
  MergedRequirement,
  MergeRequirementInput,
  pageOf,
  QuestionedRequirement,
  ReadinessTrend,
  ReadinessTrendInput,
  ProposeSplitInput,
  requirements,
  SplitProposal,
  SplitRequirement,
  SplitRequirementInput,
} from '@throughline/schema';
import {
  analyseRequirement,
  archiveItem,
  createItem,
  getItem,
  getReadinessTrend,
  listItemsOfKind,
  listQuestionedRequirements,
  mergeRequirement,
  moveRequirement,
  proposeSplit,
  restoreItem,
  splitRequirement,
  updateItem,
} from '@throughline/services';
import * as z from 'zod';
import type { TRPCRouterRecord } from '@trpc/server';
import { procedure } from '../trpc.ts';

export const requirementsRouter = {
  create: procedure
    .input(requirements.create)
    .output(requirements.item)
    .mutation(({ ctx, input }) => createItem(ctx, 'requirement', input)),

  get: procedure
    .input(requirements.get)
    .output(requirements.item)
    .query(({ ctx, input }) => getItem(ctx, 'requirement', input)),

  list: procedure
    .input(requirements.list)
    .output(pageOf(requirements.item))
    .query(({ ctx, input }) => listItemsOfKind(ctx, 'requirement', input)),

  update: procedure
    .input(requirements.update)
    .output(requirements.item)
    .mutation(({ ctx, input }) => updateItem(ctx, 'requirement', input)),

  move: procedure
    .input(requirements.move)
    .output(requirements.item)
    .mutation(({ ctx, input }) => moveRequirement(ctx, input)),

  archive: procedure
    .input(requirements.archive)
    .output(requirements.item)
    .mutation(({ ctx, input }) => archiveItem(ctx, 'requirement', input)),

  restore: procedure
    .input(requirements.archive)
    .output(requirements.item)
    .mutation(({ ctx, input }) => restoreItem(ctx, 'requirement', input)),

  listQuestioned: procedure
    .input(ListQuestionedInput)
    .output(z.array(QuestionedRequirement))
    .query(({ ctx, input }) => listQuestionedRequirements(ctx, input)),

  readinessTrend: procedure
    .input(ReadinessTrendInput)
    .output(ReadinessTrend)
    .query(({ ctx, input }) => getReadinessTrend(ctx, input)),

  analyse: procedure
    .input(AnalyseRequirementInput)
    .output(CheckedRequirement)
    .query(({ ctx, input }) => analyseRequirement(ctx, input)),

  proposeSplit: procedure
    .input(ProposeSplitInput)
    .output(SplitProposal)
    .query(({ ctx, input }) => proposeSplit(ctx, input)),

  merge: procedure
    .input(MergeRequirementInput)
    .output(MergedRequirement)
    .mutation(({ ctx, input }) => mergeRequirement(ctx, input)),

  split: procedure
    .input(SplitRequirementInput)
    .output(SplitRequirement)
    .mutation(({ ctx, input }) => splitRequirement(ctx, input)),
} satisfies TRPCRouterRecord;

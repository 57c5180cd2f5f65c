import {
  AnalysisSettings,
  FindingPage,
  GetAnalysisSettingsInput,
  ListFindingsInput,
  ReviewChecklist,
  ReviewChecklistInput,
  SuppressFindingInput,
  UnsuppressFindingInput,
  UpdateAnalysisSettingsInput,
} from '@throughline/schema';
import {
  getAnalysisSettings,
  getReviewChecklist,
  listFindings,
  suppressFinding,
  unsuppressFinding,
  updateAnalysisSettings,
} from '@throughline/services';
import type { TRPCRouterRecord } from '@trpc/server';
import { procedure } from '../trpc.ts';

export const analysisRouter = {
  settings: procedure
    .input(GetAnalysisSettingsInput)
    .output(AnalysisSettings)
    .query(({ ctx, input }) => getAnalysisSettings(ctx, input)),

  findings: procedure
    .input(ListFindingsInput)
    .output(FindingPage)
    .query(({ ctx, input }) => listFindings(ctx, input)),

  checklist: procedure
    .input(ReviewChecklistInput)
    .output(ReviewChecklist)
    .query(({ ctx, input }) => getReviewChecklist(ctx, input)),

  update: procedure
    .input(UpdateAnalysisSettingsInput)
    .output(AnalysisSettings)
    .mutation(({ ctx, input }) => updateAnalysisSettings(ctx, input)),

  suppress: procedure
    .input(SuppressFindingInput)
    .output(AnalysisSettings)
    .mutation(({ ctx, input }) => suppressFinding(ctx, input)),

  unsuppress: procedure
    .input(UnsuppressFindingInput)
    .output(AnalysisSettings)
    .mutation(({ ctx, input }) => unsuppressFinding(ctx, input)),
} satisfies TRPCRouterRecord;

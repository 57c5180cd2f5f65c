import {
  ConflictList,
  ExportedSources,
  ExportSourcesInput,
  ImportReport,
  ImportSourcesInput,
  ListConflictsInput,
  ListSourcesInput,
  PlacedItem,
  PlaceItemInput,
  MergePreview,
  PreviewMergeInput,
  ReadSourceInput,
  ReopenConflictInput,
  SettleConflictInput,
  SourceList,
  SourceText,
} from '@throughline/schema';
import {
  exportSources,
  importSources,
  listConflicts,
  listSources,
  placeItem,
  previewMerge,
  readSource,
  reopenConflict,
  settleConflict,
} from '@throughline/services';
import type { TRPCRouterRecord } from '@trpc/server';
import { procedure } from '../trpc.ts';

export const sourcesRouter = {
  import: procedure
    .input(ImportSourcesInput)
    .output(ImportReport)
    .mutation(({ ctx, input }) => importSources(ctx, input)),

  list: procedure
    .input(ListSourcesInput)
    .output(SourceList)
    .query(({ ctx, input }) => listSources(ctx, input)),

  read: procedure
    .input(ReadSourceInput)
    .output(SourceText)
    .query(({ ctx, input }) => readSource(ctx, input)),

  export: procedure
    .input(ExportSourcesInput)
    .output(ExportedSources)
    .query(({ ctx, input }) => exportSources(ctx, input)),

  place: procedure
    .input(PlaceItemInput)
    .output(PlacedItem)
    .mutation(({ ctx, input }) => placeItem(ctx, input)),

  /** A mutation, as what it is sent may be long; it changes nothing. */
  previewMerge: procedure
    .input(PreviewMergeInput)
    .output(MergePreview)
    .mutation(({ ctx, input }) => previewMerge(ctx, input)),

  conflicts: procedure
    .input(ListConflictsInput)
    .output(ConflictList)
    .query(({ ctx, input }) => listConflicts(ctx, input)),

  settle: procedure
    .input(SettleConflictInput)
    .output(ConflictList)
    .mutation(({ ctx, input }) => settleConflict(ctx, input)),

  reopen: procedure
    .input(ReopenConflictInput)
    .output(ConflictList)
    .mutation(({ ctx, input }) => reopenConflict(ctx, input)),
} satisfies TRPCRouterRecord;

import {
  ArchiveTermInput,
  CreateTermInput,
  ListTermsInput,
  Term,
  TermList,
  UpdateTermInput,
} from '@throughline/schema';
import { archiveTerm, createTerm, listTerms, restoreTerm, updateTerm } from '@throughline/services';
import type { TRPCRouterRecord } from '@trpc/server';
import { procedure } from '../trpc.ts';

export const termsRouter = {
  create: procedure
    .input(CreateTermInput)
    .output(Term)
    .mutation(({ ctx, input }) => createTerm(ctx, input)),

  list: procedure
    .input(ListTermsInput)
    .output(TermList)
    .query(({ ctx, input }) => listTerms(ctx, input)),

  update: procedure
    .input(UpdateTermInput)
    .output(Term)
    .mutation(({ ctx, input }) => updateTerm(ctx, input)),

  archive: procedure
    .input(ArchiveTermInput)
    .output(Term)
    .mutation(({ ctx, input }) => archiveTerm(ctx, input)),

  restore: procedure
    .input(ArchiveTermInput)
    .output(Term)
    .mutation(({ ctx, input }) => restoreTerm(ctx, input)),
} satisfies TRPCRouterRecord;

import {
  ArchiveWorkspaceInput,
  CreateWorkspaceInput,
  GetWorkspaceInput,
  ListWorkspacesInput,
  UpdateWorkspaceInput,
  Workspace,
} from '@throughline/schema';
import {
  archiveWorkspace,
  createWorkspace,
  getWorkspace,
  listWorkspaces,
  updateWorkspace,
} from '@throughline/services';
import * as z from 'zod';
import type { TRPCRouterRecord } from '@trpc/server';
import { procedure } from '../trpc.ts';

export const workspacesRouter = {
  create: procedure
    .input(CreateWorkspaceInput)
    .output(Workspace)
    .mutation(({ ctx, input }) => createWorkspace(ctx, input)),

  get: procedure
    .input(GetWorkspaceInput)
    .output(Workspace)
    .query(({ ctx, input }) => getWorkspace(ctx, input)),

  list: procedure
    .input(ListWorkspacesInput)
    .output(z.array(Workspace))
    .query(({ ctx, input }) => listWorkspaces(ctx, input)),

  update: procedure
    .input(UpdateWorkspaceInput)
    .output(Workspace)
    .mutation(({ ctx, input }) => updateWorkspace(ctx, input)),

  archive: procedure
    .input(ArchiveWorkspaceInput)
    .output(Workspace)
    .mutation(({ ctx, input }) => archiveWorkspace(ctx, input)),
} satisfies TRPCRouterRecord;

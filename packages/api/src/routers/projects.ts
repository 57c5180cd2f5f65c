import {
  ArchiveProjectInput,
  CreateProjectInput,
  ExportProjectInput,
  FindProjectInput,
  FoundProject,
  GetProjectInput,
  ListProjectsInput,
  Project,
  ProjectFile,
  ProjectOverview,
  RemovedProject,
  RemoveProjectInput,
  RestoredProject,
  RestoreProjectInput,
  UpdateProjectInput,
} from '@throughline/schema';
import {
  archiveProject,
  createProject,
  exportProject,
  findProject,
  getProject,
  getProjectOverview,
  listProjects,
  removeProject,
  restoreProject,
  updateProject,
} from '@throughline/services';
import * as z from 'zod';
import type { TRPCRouterRecord } from '@trpc/server';
import { procedure } from '../trpc.ts';

export const projectsRouter = {
  create: procedure
    .input(CreateProjectInput)
    .output(Project)
    .mutation(({ ctx, input }) => createProject(ctx, input)),

  get: procedure
    .input(GetProjectInput)
    .output(Project)
    .query(({ ctx, input }) => getProject(ctx, input)),

  find: procedure
    .input(FindProjectInput)
    .output(FoundProject)
    .query(({ ctx, input }) => findProject(ctx, input)),

  list: procedure
    .input(ListProjectsInput)
    .output(z.array(Project))
    .query(({ ctx, input }) => listProjects(ctx, input)),

  overview: procedure
    .input(GetProjectInput)
    .output(ProjectOverview)
    .query(({ ctx, input }) => getProjectOverview(ctx, input)),

  update: procedure
    .input(UpdateProjectInput)
    .output(Project)
    .mutation(({ ctx, input }) => updateProject(ctx, input)),

  archive: procedure
    .input(ArchiveProjectInput)
    .output(Project)
    .mutation(({ ctx, input }) => archiveProject(ctx, input)),

  remove: procedure
    .input(RemoveProjectInput)
    .output(RemovedProject)
    .mutation(({ ctx, input }) => removeProject(ctx, input)),

  export: procedure
    .input(ExportProjectInput)
    .output(ProjectFile)
    .query(({ ctx, input }) => exportProject(ctx, input)),

  restore: procedure
    .input(RestoreProjectInput)
    .output(RestoredProject)
    .mutation(({ ctx, input }) => restoreProject(ctx, input)),
} satisfies TRPCRouterRecord;

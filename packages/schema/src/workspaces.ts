import * as z from 'zod';
import { WorkspaceId } from './ids.ts';
import { mutationOptions } from './item.ts';
import { line, slug } from './text.ts';

/** A team's place: who may enter a workspace may enter its projects. */
export const Workspace = z.strictObject({
  id: WorkspaceId,
  slug,
  name: line,
  version: z.int().positive(),
  createdAt: z.date(),
  archivedAt: z.date().nullable(),
});
export type Workspace = z.infer<typeof Workspace>;

export const CreateWorkspaceInput = z.strictObject({ slug, name: line, ...mutationOptions });
export const GetWorkspaceInput = z.strictObject({ id: WorkspaceId });
export const UpdateWorkspaceInput = z.strictObject({
  id: WorkspaceId,
  expectedVersion: z.int().positive(),
  data: z.strictObject({ name: line, slug }).partial(),
  ...mutationOptions,
});
export const ArchiveWorkspaceInput = z.strictObject({
  id: WorkspaceId,
  expectedVersion: z.int().positive(),
  ...mutationOptions,
});
export const ListWorkspacesInput = z.strictObject({ isArchived: z.boolean().default(false) });
export type CreateWorkspaceInput = z.infer<typeof CreateWorkspaceInput>;
export type UpdateWorkspaceInput = z.infer<typeof UpdateWorkspaceInput>;
export type ArchiveWorkspaceInput = z.infer<typeof ArchiveWorkspaceInput>;

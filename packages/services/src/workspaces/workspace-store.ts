import type { Workspace, WorkspaceId } from '@throughline/schema';

export interface WorkspaceStore {
  find(id: WorkspaceId): Promise<Workspace | null>;
  list(query: { isArchived: boolean; among: readonly WorkspaceId[] | 'all' }): Promise<Workspace[]>;
  /** False when the slug is taken. */
  insert(workspace: Workspace): Promise<boolean>;
  update(
    workspace: Workspace,
    expectedVersion: number,
  ): Promise<'updated' | 'stale' | 'slug_taken'>;
}

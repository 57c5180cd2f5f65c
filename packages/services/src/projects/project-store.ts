import type { Project, ProjectId, ProjectOverview, WorkspaceId } from '@throughline/schema';

export interface ProjectStore {
  find(id: ProjectId): Promise<Project | null>;
  findBySlug(slug: string): Promise<Project | null>;
  list(query: {
    isArchived: boolean;
    workspaceId?: WorkspaceId | undefined;
    among: readonly WorkspaceId[] | 'all';
  }): Promise<Project[]>;
  /** Also starts the project's chain of changes. False when the slug is taken. */
  insert(project: Project): Promise<boolean>;
  update(project: Project, expectedVersion: number): Promise<'updated' | 'stale' | 'slug_taken'>;
  overview(project: Project): Promise<ProjectOverview>;
  /** Removes the project with everything in it: how many items went. */
  remove(id: ProjectId): Promise<number>;
}

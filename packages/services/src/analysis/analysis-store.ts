import type { AnalysisSettings, ProjectId } from '@throughline/schema';

/** Who writes holds the project's lock, so that what was found is still so. */
export interface AnalysisStore {
  /** The project's settings, or null where nothing was ever set. */
  find(projectId: ProjectId): Promise<AnalysisSettings | null>;
  /** Inserts or replaces. */
  save(settings: AnalysisSettings): Promise<void>;
}

import type {
  AnalysisSettings,
  FoundRequirement,
  ProjectId,
  Requirement,
} from '@throughline/schema';

/** What the analysis needs of a requirement, with its name and place in the file that it came from. */
export interface StatedRequirement
  extends
    Omit<FoundRequirement, 'key'>,
    Pick<Requirement, 'number' | 'type' | 'qualityCharacteristic'> {
  sourceId: string | null;
  path: string | null;
}

/** Who writes holds the project's lock, so that what was found is still so. */
export interface AnalysisStore {
  /** The project's settings, or null where nothing was ever set. */
  find(projectId: ProjectId): Promise<AnalysisSettings | null>;
  /** Every requirement that is not archived, by number. */
  requirements(projectId: ProjectId): Promise<StatedRequirement[]>;
  /** Inserts or replaces. */
  save(settings: AnalysisSettings): Promise<void>;
}

import type {
  Baseline,
  BaselineId,
  ListBaselinesInput,
  Page,
  ProjectId,
} from '@throughline/schema';

/** Who writes holds the project's lock, so that what was found is still so. */
export interface BaselineStore {
  find(projectId: ProjectId, id: BaselineId): Promise<Baseline | null>;
  findByName(projectId: ProjectId, name: string): Promise<Baseline | null>;
  /** One page, the latest moments first. */
  list(query: ListBaselinesInput): Promise<Page<Baseline>>;
  insert(baseline: Baseline): Promise<void>;
  update(baseline: Baseline): Promise<void>;
  remove(projectId: ProjectId, id: BaselineId): Promise<void>;
}

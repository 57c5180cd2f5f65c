import type { Change, ItemId, ProjectId } from '@throughline/schema';

export interface ChangeStore {
  /**
   * Locks the end of the project's chain until the transaction ends, and returns it.
   * Writers of one project queue here and nowhere else.
   */
  lockHead(projectId: ProjectId): Promise<{ sequence: number; hash: string }>;
  /** Appends changes that follow the locked head. */
  append(projectId: ProjectId, changes: readonly Change[]): Promise<void>;
  /** Newest first. */
  list(query: {
    projectId: ProjectId;
    itemId?: ItemId | undefined;
    before?: number | undefined;
    after?: number | undefined;
    limit: number;
  }): Promise<Change[]>;
  /** What was last done to the item itself, not to its links. */
  lastOfItem(projectId: ProjectId, itemId: ItemId): Promise<Change | null>;
  /** Oldest first, from after this sequence. */
  after(projectId: ProjectId, sequence: number, limit: number): Promise<Change[]>;
  head(projectId: ProjectId): Promise<{ sequence: number; hash: string }>;
  /**
   * Wakes a reader of the log: at once, and then whenever there may be new rows, whichever process wrote
   * them. What happens while the reader is busy wakes it once more. Ends when the signal aborts.
   */
  wakeUps(projectId: ProjectId, signal: AbortSignal): AsyncIterable<void>;
}

import type {
  Change,
  ItemId,
  ItemSummary,
  Kind,
  ParsedMoment,
  ProjectId,
  State,
} from '@throughline/schema';

/** A change without what chains it to the others. */
export type LogEntry = Omit<Change, 'requestId' | 'previousHash' | 'hash' | 'actor'>;

/** What a change made of a requirement's words and state; what it did not touch is null. */
export interface LoggedStatement {
  sequence: number;
  at: Date;
  action: Change['action'];
  itemId: ItemId;
  itemKey: string;
  title: string | null;
  statement: string | null;
  state: string | null;
}

export interface PastItemQuery {
  projectId: ProjectId;
  /** What the log says up to this change, it included. */
  upTo: number;
  kinds: readonly Kind[];
  states?: readonly State[] | undefined;
  isArchived: boolean;
  limit: number;
  cursor?: string | undefined;
}

/** The project as the log tells it. */
export interface MomentStore {
  /** The last change at a moment, and the baseline's name where one names it; null where there is no such moment. */
  locate(
    projectId: ProjectId,
    moment: ParsedMoment,
  ): Promise<{ sequence: number; at: Date | null; baseline: string | null } | null>;
  /** The changes after one sequence up to another, oldest first. */
  between(projectId: ProjectId, after: number, upTo: number, limit: number): Promise<LogEntry[]>;
  /** What was done to these items themselves, oldest first. */
  ofItems(projectId: ProjectId, ids: readonly ItemId[], upTo: number): Promise<LogEntry[]>;
  /** The last change of each link that the item has or had, at either end. */
  ofLinks(projectId: ProjectId, itemId: ItemId, upTo: number): Promise<LogEntry[]>;
  /**
   * What was done to the words and states of the requirements, oldest first, and how many there ever were.
   * Of more than `max` requirements only every n-th is told. Two statements.
   */
  statements(
    projectId: ProjectId,
    max: number,
  ): Promise<{ changes: LoggedStatement[]; total: number; isSampled: boolean }>;
  /** What was done to the glossary, oldest first. */
  ofTerms(projectId: ProjectId, upTo: number): Promise<LogEntry[]>;
  /** Those of the items that were archived. */
  archivedOf(projectId: ProjectId, ids: readonly ItemId[], upTo: number): Promise<Set<ItemId>>;
  /** Those of the items that were there, as they were, in no particular order. */
  summaries(projectId: ProjectId, ids: readonly ItemId[], upTo: number): Promise<ItemSummary[]>;
  /** One page of the items that were there, in the order of kind and number, each with the cursor to go on behind it. */
  list(query: PastItemQuery): Promise<{ rows: { id: ItemId; cursor: string }[]; hasMore: boolean }>;
}

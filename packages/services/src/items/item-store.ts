import type {
  Fields,
  ItemFacets,
  ItemId,
  Kind,
  Page,
  Priority,
  ProjectId,
  SortField,
  State,
} from '@throughline/schema';

/** An item as it is kept: what all kinds share, and the kind's own fields by name. */
export interface ItemRecord {
  id: ItemId;
  projectId: ProjectId;
  kind: Kind;
  number: number;
  title: string;
  state: State;
  priority: Priority | null;
  body: string;
  labels: string[];
  owner: string | null;
  version: number;
  normativeHash: string;
  createdAt: Date;
  updatedAt: Date;
  archivedAt: Date | null;
  fields: Fields;
}

export interface ItemQuery {
  projectId: ProjectId;
  kinds: readonly Kind[];
  states?: readonly State[] | undefined;
  priorities?: readonly (Priority | null)[] | undefined;
  labels?: readonly string[] | undefined;
  owner?: string | undefined;
  text?: string | undefined;
  isArchived?: boolean | undefined;
  sort: { by: SortField; direction: 'asc' | 'desc' };
  limit: number;
  cursor?: string | undefined;
}

export interface ItemStore {
  /** The item of this project, whatever its kind, or null. */
  find(projectId: ProjectId, id: ItemId): Promise<ItemRecord | null>;
  findByNumber(projectId: ProjectId, kind: Kind, number: number): Promise<ItemRecord | null>;
  /** Those of the ids that are items of this project, in no particular order. */
  findMany(projectId: ProjectId, ids: readonly ItemId[]): Promise<ItemRecord[]>;
  /** Every item of the project, archived ones too, by kind and number. */
  all(projectId: ProjectId): Promise<ItemRecord[]>;
  /** Keeps others from writing these items until the transaction ends, in an order that all keep. */
  lock(projectId: ProjectId, ids: readonly ItemId[]): Promise<void>;
  /** One page; an unreadable cursor is as good as none. */
  list(query: ItemQuery): Promise<Page<ItemRecord>>;
  /** Labels and people of the kind's live items, the commonest first, each with its count. */
  facets(projectId: ProjectId, kind: Kind): Promise<ItemFacets>;
  /** Gives out `count` numbers of the kind: the first of them. */
  takeNumbers(projectId: ProjectId, kind: Kind, count: number): Promise<number>;
  insertMany(items: readonly ItemRecord[]): Promise<void>;
  /** Writes the record if the stored version is still `expectedVersion`; false when it is not. */
  update(item: ItemRecord, expectedVersion: number): Promise<boolean>;
}

import type { ItemId, ItemSummary, Kind, Link, LinkType, ProjectId } from '@throughline/schema';

/** What tells one link from all others. */
export interface LinkKey {
  projectId: ProjectId;
  fromId: ItemId;
  type: LinkType;
  toId: ItemId;
}

export interface LinkRecord extends LinkKey {
  fromKind: Kind;
  toKind: Kind;
  reviewedHash: string;
  reviewedAt: Date;
  reviewReason: string | null;
  createdAt: Date;
}

/** An item, and the open questions that clarify it. */
export interface QuestionedItem {
  item: ItemSummary;
  questions: ItemSummary[];
}

export interface LinkReview {
  reviewedHash: string;
  reviewedAt: Date;
  reviewReason: string;
}

export interface LinkStore {
  find(key: LinkKey): Promise<LinkRecord | null>;
  /** All links of an item, both ways. */
  listOf(projectId: ProjectId, itemId: ItemId): Promise<Link[]>;
  /** Every link of the project with its review, by its ends. */
  all(projectId: ProjectId): Promise<LinkRecord[]>;
  /** Suspect links in the order of their sources' keys. */
  listSuspect(query: {
    projectId: ProjectId;
    type?: LinkType | undefined;
    limit: number;
    cursor?: string | undefined;
  }): Promise<{ items: Link[]; nextCursor: string | null; total: number | null }>;
  /** The live requirements that open questions clarify, by number, with those questions. */
  listQuestioned(projectId: ProjectId, limit: number): Promise<QuestionedItem[]>;
  insertMany(links: readonly LinkRecord[]): Promise<void>;
  /** False when there was no such link. */
  remove(key: LinkKey): Promise<boolean>;
  review(key: LinkKey, review: LinkReview): Promise<boolean>;
  /**
   * The links of this type on the ways that lead to the source, if the target is on one of them:
   * then this link would close a circle. Empty when it would not.
   */
  waysBack(key: LinkKey): Promise<{ type: LinkType; fromId: ItemId; toId: ItemId }[]>;
  /** Every link of these types in the project: for checking many new links at once. */
  edges(projectId: ProjectId, types: readonly LinkType[]): Promise<LinkKey[]>;
  /** The sources of links of this type that point to the item. */
  sourcesOf(projectId: ProjectId, type: LinkType, toId: ItemId): Promise<ItemSummary[]>;
}

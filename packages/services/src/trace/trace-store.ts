import type {
  Gaps,
  GapType,
  Graph,
  ItemId,
  ItemSummary,
  Kind,
  LinkType,
  Matrix,
  ProjectId,
} from '@throughline/schema';

/** A link by the positions of its ends among the items of its graph. */
export interface TraceLink {
  type: LinkType;
  from: number;
  to: number;
  isSuspect: boolean;
}

/** Items reached from one item, itself among them, and the links they were reached by, in key order. */
export interface TraceGraph {
  items: ItemSummary[];
  links: TraceLink[];
}

export interface TraceStore {
  /**
   * Follows links from an item: types in `forward` from source to target, types in `backward` from
   * target to source. Empty when the item is not in the project. One statement.
   */
  reach(query: {
    projectId: ProjectId;
    itemId: ItemId;
    forward: readonly LinkType[];
    backward: readonly LinkType[];
  }): Promise<TraceGraph>;
  /** One statement for all types asked for. */
  gaps(query: { projectId: ProjectId; types: readonly GapType[]; limit: number }): Promise<Gaps>;
  matrix(query: {
    projectId: ProjectId;
    rows: Kind;
    columns: Kind;
    limit: number;
    offset: number;
  }): Promise<Matrix>;
  /**
   * Live items of these kinds and the links between them: of the project, or of a neighbourhood, whose
   * first item may be archived. Empty when that item is not in the project. One statement.
   */
  graph(query: {
    projectId: ProjectId;
    around: { itemId: ItemId; depth: number } | null;
    kinds: readonly Kind[];
    limit: number;
  }): Promise<Graph>;
}

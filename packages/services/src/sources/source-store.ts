import type {
  ColumnField,
  Fields,
  ItemId,
  Kind,
  LinkType,
  ProjectId,
  SourceFile,
  SourceFileId,
} from '@throughline/schema';

export interface SourceFileRecord {
  id: SourceFileId;
  projectId: ProjectId;
  path: string;
  format: string | null;
  content: Uint8Array;
  contentHash: string;
  statedLinks: StatedLink[];
  /** What the columns hold where the file is a table. */
  columns: ColumnField[];
  isGone: boolean;
  importedAt: Date;
}

/** An item by where it stands. */
export interface SourceRef {
  path: string;
  sourceId: string;
}

/** A link as a file states it. */
export interface StatedLink {
  type: LinkType;
  from: SourceRef;
  to: SourceRef;
}

/** A field that was changed in the file and here: what the file says, and the clauses in dispute. */
export interface FieldConflict {
  field: string;
  theirs: unknown;
  clauses: { base: unknown; ours: unknown; theirs: unknown }[];
}

/** Where an item stands in its file, and what the file said of it when it was last read. */
export interface SourceSpanRecord {
  projectId: ProjectId;
  itemId: ItemId;
  sourceFileId: SourceFileId;
  sourceId: string;
  line: number;
  start: number;
  end: number;
  fieldSpans: Record<string, { start: number; end: number }>;
  parsed: Fields;
  /** The fields that the file and we changed to different ends, until somebody settles them. */
  conflicts: FieldConflict[];
  isGone: boolean;
}

/** A span with its file's path and its item as it is now. */
export interface KnownSpan extends SourceSpanRecord {
  title: string;
  path: string;
  kind: Kind;
  number: number;
}

/** Where an item that is in no file is to be written: a folder or a file, `.` for the folder of all. */
export interface Placement {
  projectId: ProjectId;
  itemId: ItemId;
  into: string;
}

export interface Origin {
  path: string;
  line: number;
  sourceId: string;
  format: string | null;
  /** The names of the fields in conflict. */
  conflicts: string[];
}

/** An item by its place in a file, in UTF-16 offsets of the file's text. */
export interface PlacedItem {
  kind: Kind;
  number: number;
  title: string;
  line: number;
  start: number;
  end: number;
}

export interface SourceStore {
  list(projectId: ProjectId): Promise<SourceFile[]>;
  /** Every file kept, without contents. */
  files(projectId: ProjectId): Promise<Omit<SourceFileRecord, 'content'>[]>;
  /** Every item that came from a file, with what the file said of it. */
  spans(projectId: ProjectId): Promise<KnownSpan[]>;
  /** Where an item stands; null for one that came from no file. */
  spanOf(projectId: ProjectId, itemId: ItemId): Promise<KnownSpan | null>;
  /** The items with fields in conflict, in the order of the files. */
  spansInConflict(projectId: ProjectId): Promise<KnownSpan[]>;
  /** A file with its contents, gone or not, and the items that stand in it, in their order there. */
  read(
    projectId: ProjectId,
    path: string,
  ): Promise<{ file: SourceFileRecord; items: PlacedItem[] } | null>;
  /** The files at some paths, with contents; paths that nothing is kept under are left out. */
  contents(projectId: ProjectId, paths: readonly string[]): Promise<SourceFileRecord[]>;
  originOf(projectId: ProjectId, itemId: ItemId): Promise<Origin | null>;
  /** Inserts or replaces, by path. */
  saveFiles(files: readonly SourceFileRecord[]): Promise<void>;
  /** Inserts or replaces, by item. */
  saveSpans(spans: readonly SourceSpanRecord[]): Promise<void>;
  /** Marks files as no more in their folder, and their items' spans too. */
  markGone(projectId: ProjectId, ids: readonly SourceFileId[]): Promise<void>;
  /** Where items that are in no file are to be written. */
  placements(projectId: ProjectId): Promise<Placement[]>;
  /** Inserts or replaces. */
  savePlacement(placement: Placement): Promise<void>;
  removePlacements(projectId: ProjectId, itemIds: readonly ItemId[]): Promise<void>;
  /** Files that are not gone, with contents, in path order, after a path. */
  page(projectId: ProjectId, after: string | undefined, limit: number): Promise<SourceFileRecord[]>;
}

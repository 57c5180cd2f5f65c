import * as z from 'zod';
import { ItemId, ProjectId, SourceFileId } from './ids.ts';
import { mutationOptions } from './item.ts';
import { Kind } from './kinds.ts';
import { LinkType } from './link-rules.ts';
import { storableText } from './text.ts';

/** A relative path with forward slashes that stays inside its folder. */
export const SourcePath = storableText(1000)
  .min(1)
  .refine(
    (path) =>
      !/^[/\\]|^[a-z]:|\\|\u0000/i.test(path) &&
      !path.split('/').some((part) => part === '..' || part === '.' || part === ''),
    'must be relative, with forward slashes and no . or .. in it',
  );

/** A file as it is on disk; bytes travel as base64. At most 5 MB each. */
export const SourceUpload = z.strictObject({ path: SourcePath, base64: z.base64().max(7_000_000) });
export type SourceUpload = z.infer<typeof SourceUpload>;

/** What a column of a table holds; `text` keeps it by its name, `ignore` leaves it out. */
export const TableField = z.enum([
  'id',
  'kind',
  'title',
  'statement',
  'rationale',
  'acceptanceCriteria',
  'state',
  'priority',
  'owner',
  'labels',
  'body',
  'refines',
  'depends',
  'conflicts',
  'text',
  'ignore',
]);

/** A column by its heading, and what it holds. */
export const ColumnField = z.strictObject({ column: storableText(200), field: TableField });
export type ColumnField = z.infer<typeof ColumnField>;

/** What the columns of a table hold. */
export const TableColumns = z.strictObject({
  path: SourcePath,
  columns: z.array(ColumnField).max(500),
});
export type TableColumns = z.infer<typeof TableColumns>;

/**
 * `completeFolders` are folders sent whole (`.` for all): what is kept below them and not sent is gone,
 * but for `presentPaths`: files that are there and sent in other calls, because there are so many.
 * `tables` say what columns hold; it is remembered, and guessed for those of which nothing was ever said.
 */
export const ImportSourcesInput = z.strictObject({
  projectId: ProjectId,
  completeFolders: z
    .array(z.union([z.literal('.'), SourcePath]))
    .max(100)
    .default([]),
  presentPaths: z.array(SourcePath).max(200_000).default([]),
  files: z.array(SourceUpload).min(1).max(10_000),
  tables: z.array(TableColumns).max(1000).default([]),
  isDryRun: z.boolean().default(false),
  ...mutationOptions,
});
export type ImportSourcesInput = z.infer<typeof ImportSourcesInput>;

/** Something in a file that was not understood; the file is kept whole all the same. */
export const ImportRemark = z.strictObject({
  path: z.string(),
  line: z.int().positive(),
  lineEnd: z.int().positive(),
  code: z.string(),
  message: z.string(),
});
export type ImportRemark = z.infer<typeof ImportRemark>;

/** A file that is broken, and where (line and column from 1). What was kept of it before still stands. */
export const RefusedFile = z.strictObject({
  path: z.string(),
  line: z.int().positive(),
  column: z.int().positive(),
  reason: z.string(),
});
export type RefusedFile = z.infer<typeof RefusedFile>;

const Tally = z.strictObject({
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  removed: z.int(),
});

/** A clause or an element that was changed in the file (`theirs`) and here (`ours`); null where removed. */
export const ClauseConflict = z.strictObject({ base: z.json(), ours: z.json(), theirs: z.json() });

/**
 * A field that a file and we changed to different ends. The item has ours in the clauses in dispute and
 * both in all others; `theirs` is the whole field as the file says it.
 */
export const ConflictView = z.strictObject({
  itemId: ItemId,
  key: z.string(),
  kind: Kind,
  title: z.string(),
  path: z.string(),
  line: z.int().positive(),
  field: z.string(),
  theirs: z.json(),
  clauses: z.array(ClauseConflict),
});
export type ConflictView = z.infer<typeof ConflictView>;

/** What an import did, or with `isDryRun` would do. */
export const ImportReport = z.strictObject({
  isDryRun: z.boolean(),
  files: Tally,
  unreadFiles: z.array(z.string()),
  refusedFiles: z.array(RefusedFile),
  tables: z.array(TableColumns),
  items: Tally,
  itemsByKind: z.array(z.strictObject({ kind: Kind, count: z.int() })),
  links: Tally,
  changes: z.array(
    z.strictObject({
      what: z.enum(['added', 'changed', 'gone', 'conflict']),
      key: z.string().nullable(),
      kind: Kind,
      title: z.string(),
      path: z.string(),
      fields: z.array(z.string()),
    }),
  ),
  conflicts: z.array(ConflictView),
  newLinks: z.array(
    z.strictObject({ type: LinkType, from: z.string(), to: z.string(), path: z.string() }),
  ),
  remarks: z.array(ImportRemark),
  unparsedLines: z.int(),
  changeRows: z.int(),
});
export type ImportReport = z.infer<typeof ImportReport>;

export const ListConflictsInput = z.strictObject({ projectId: ProjectId });

/**
 * A conflict that waits, with the item's version and the field whole: as the item has it (`ours`), and
 * as both were before (`base`, with all of theirs that was taken over). `clauses` are those of now.
 */
export const OpenConflict = ConflictView.extend({
  version: z.int().positive(),
  base: z.json(),
  ours: z.json(),
});
export type OpenConflict = z.infer<typeof OpenConflict>;
export const ConflictList = z.array(OpenConflict);
export type ConflictList = z.infer<typeof ConflictList>;

/**
 * Settles a conflict: `ours` keeps the item as it is, and the next export writes it into the file;
 * `theirs` puts what the file says into the item. A text of both is an edit first, and then `ours`.
 */
export const SettleConflictInput = z.strictObject({
  projectId: ProjectId,
  id: ItemId,
  expectedVersion: z.int().positive(),
  field: z.string().min(1).max(100),
  take: z.enum(['ours', 'theirs']),
  ...mutationOptions,
});
export type SettleConflictInput = z.infer<typeof SettleConflictInput>;

/**
 * Takes a settlement back: the field is in conflict again, and what was taken from the file is what it
 * was before. Only until the file is imported again.
 */
export const ReopenConflictInput = SettleConflictInput.omit({ take: true });
export type ReopenConflictInput = z.infer<typeof ReopenConflictInput>;

export const SourceFile = z.strictObject({
  id: SourceFileId,
  path: z.string(),
  format: z.string().nullable(),
  bytes: z.int().nonnegative(),
  contentHash: z.string(),
  items: z.int().nonnegative(),
  importedAt: z.date(),
});
export type SourceFile = z.infer<typeof SourceFile>;
export const ListSourcesInput = z.strictObject({ projectId: ProjectId });
export const SourceList = z.array(SourceFile);

/** A kept file to read. */
export const ReadSourceInput = z.strictObject({ projectId: ProjectId, path: SourcePath });
export type ReadSourceInput = z.infer<typeof ReadSourceInput>;

/** A kept file as text, and the lines (from 1, both included) where its items stand. */
export const SourceText = z.strictObject({
  path: z.string(),
  format: z.string().nullable(),
  text: z.string(),
  importedAt: z.date(),
  isGone: z.boolean(),
  items: z.array(
    z.strictObject({
      key: z.string(),
      kind: Kind,
      title: z.string(),
      line: z.int().positive(),
      lineEnd: z.int().positive(),
    }),
  ),
});
export type SourceText = z.infer<typeof SourceText>;

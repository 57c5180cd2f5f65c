import * as z from 'zod';
import { ItemId, ProjectId } from './ids.ts';
import { mutationOptions } from './item.ts';
import { LinkType } from './link-rules.ts';
import { SourcePath, SourceUpload } from './sources.ts';
import { storableText } from './text.ts';

/** One page of files to export, by path; `after` is the last path of the page before. */
export const ExportSourcesInput = z.strictObject({
  projectId: ProjectId,
  after: storableText(1000).optional(),
  limit: z.int().min(1).max(200).default(100),
});
export type ExportSourcesInput = z.infer<typeof ExportSourcesInput>;

/** An edit that its file does not have: no place or no word for it there, or in conflict with the file. */
export const UnwrittenEdit = z.strictObject({
  key: z.string(),
  field: z.string(),
  code: z.enum(['no_item', 'no_place', 'no_word', 'not_readable', 'not_text', 'conflict']),
  message: z.string(),
});
export type UnwrittenEdit = z.infer<typeof UnwrittenEdit>;

/** A folder or a file of those imported, as a place for items; `.` is the folder of all. */
export const ItemPlace = z.union([z.literal('.'), SourcePath]);

/**
 * Says where an item that is in no file is to be written. Without `into`: where most items of its kind
 * came from. Null takes it back.
 */
export const PlaceItemInput = z.strictObject({
  projectId: ProjectId,
  id: ItemId,
  into: ItemPlace.nullable().optional(),
  ...mutationOptions,
});
export type PlaceItemInput = z.infer<typeof PlaceItemInput>;

/**
 * Where an item will be written, and in which file, a new one or not; nulls where nowhere. `unwritten`
 * are the fields for which the files there have no place.
 */
export const PlacedItem = z.strictObject({
  key: z.string(),
  into: z.string().nullable(),
  path: z.string().nullable(),
  isNewFile: z.boolean(),
  unwritten: z.array(UnwrittenEdit),
});
export type PlacedItem = z.infer<typeof PlacedItem>;

/** An item that was to be written somewhere, and cannot be there. */
export const UnplacedItem = z.strictObject({
  key: z.string(),
  into: z.string(),
  message: z.string(),
});
export type UnplacedItem = z.infer<typeof UnplacedItem>;

/** A link between items of files that their files do not state, or state still: no place for it there. */
export const UnwrittenLink = z.strictObject({
  type: LinkType,
  from: z.string(),
  to: z.string(),
  path: z.string(),
  isRemoved: z.boolean(),
  message: z.string(),
});
export type UnwrittenLink = z.infer<typeof UnwrittenLink>;

/** A file as `sources.export` gives it. */
export const ExportedSource = z.strictObject({
  path: z.string(),
  base64: z.string(),
  importedHash: z.string().nullable(),
  editedItems: z.array(z.string()),
  unwritten: z.array(UnwrittenEdit),
});
export type ExportedSource = z.infer<typeof ExportedSource>;

/**
 * Files with the edits made here, each in its place; byte for byte as imported where there are none, and
 * files that new items become. `importedHash` is SHA-256 of the file as it was imported, null for a new
 * one; `editedItems` are the keys of the items whose edits are in it, or that are new in it; `unwritten`
 * the edits that are not. `unwrittenLinks` are links made or removed here of which these files do not
 * tell. The last page names the items that could not be placed.
 */
export const ExportedSources = z.strictObject({
  files: z.array(ExportedSource),
  unwrittenLinks: z.array(UnwrittenLink),
  unplaced: z.array(UnplacedItem),
  nextAfter: z.string().nullable(),
});
export type ExportedSources = z.infer<typeof ExportedSources>;

/** Files of a working tree that changed since they were imported. */
export const PreviewMergeInput = z.strictObject({
  projectId: ProjectId,
  files: z.array(SourceUpload).min(1).max(10_000),
  ...mutationOptions,
});
export type PreviewMergeInput = z.infer<typeof PreviewMergeInput>;

/** These files, and those that new items become, as an import of them and an export after it would make them. */
export const MergePreview = z.strictObject({
  files: z.array(ExportedSource),
  unwrittenLinks: z.array(UnwrittenLink),
  unplaced: z.array(UnplacedItem),
});
export type MergePreview = z.infer<typeof MergePreview>;

import * as z from 'zod';
import { AnalysisConfig } from './analysis-config.ts';
import { SCHEMAS } from './areas.ts';
import { ProjectId } from './ids.ts';
import { mutationOptions } from './item.ts';
import { ItemKey } from './keys.ts';
import { Kind, Priority, State } from './kinds.ts';
import { LinkType } from './link-rules.ts';
import { ClauseConflict, ColumnField, SourcePath } from './sources.ts';
import { FiledTerm } from './terms.ts';
import { line, lines, prose, slug, storableText } from './text.ts';

/** What a kind's own schemas say of an item; here it is checked, so that the type stays one for all kinds. */
const hasOwnFields = (item: {
  kind: Kind;
  state: State;
  priority: Priority | null;
  fields: object;
}) => {
  const { state, fields, blank, item: whole } = SCHEMAS[item.kind];
  return (
    state.safeParse(item.state).success &&
    whole.shape.priority.safeParse(item.priority).success &&
    // What older files have no word for is blank.
    fields.safeParse({ ...blank, ...item.fields }).success
  );
};

/** An item of a project file; the kind's own fields stand under `fields`. Other tools know it by its `guid`. */
export const FiledItem = z
  .strictObject({
    guid: storableText(100),
    key: ItemKey,
    kind: Kind,
    title: line,
    state: State,
    priority: Priority.nullable(),
    body: prose,
    labels: lines,
    owner: line.nullable(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    archivedAt: z.iso.datetime().nullable(),
    fields: z.record(z.string(), z.json()),
  })
  .refine(hasOwnFields, 'has a state, a priority or fields that its kind does not have');
export type FiledItem = z.infer<typeof FiledItem>;

/** A link between two keys. It is suspect when `reviewedHash` is no more that of its target. */
export const FiledLink = z.strictObject({
  type: LinkType,
  from: ItemKey,
  to: ItemKey,
  createdAt: z.iso.datetime(),
  reviewedAt: z.iso.datetime(),
  reviewedHash: storableText(100),
  reviewReason: storableText(500).nullable(),
});
export type FiledLink = z.infer<typeof FiledLink>;

const place = z.strictObject({ path: SourcePath, sourceId: storableText(1000) });

/** A source as it was imported, with what was read of it; `key` names the item that a span became. */
export const FiledSource = z.strictObject({
  path: SourcePath,
  format: storableText(60).nullable(),
  base64: z.base64().max(7_000_000),
  isGone: z.boolean(),
  importedAt: z.iso.datetime(),
  columns: z.array(ColumnField).default([]),
  statedLinks: z.array(z.strictObject({ type: LinkType, from: place, to: place })),
  spans: z.array(
    z.strictObject({
      key: ItemKey,
      sourceId: storableText(1000),
      line: z.int().positive(),
      start: z.int().nonnegative(),
      end: z.int().nonnegative(),
      fieldSpans: z.record(z.string(), z.json()),
      parsed: z.record(z.string(), z.json()),
      conflicts: z
        .array(
          z.strictObject({ field: z.string(), theirs: z.json(), clauses: z.array(ClauseConflict) }),
        )
        .default([]),
      isGone: z.boolean(),
    }),
  ),
});
export type FiledSource = z.infer<typeof FiledSource>;

/**
 * A whole project as one JSON file: its items (archived ones too), links, sources and
 * glossary. Only the log stays
 * behind: its chain of hashes is one server's word. `version` rises when a reader of before could not read it.
 */
export const ProjectFile = z.strictObject({
  format: z.literal('throughline'),
  version: z.literal(1),
  exportedAt: z.iso.datetime(),
  project: z.strictObject({ slug, name: line, description: prose }),
  items: z.array(FiledItem).max(200_000),
  links: z.array(FiledLink).max(1_000_000),
  sources: z.array(FiledSource).max(10_000),
  /** Where items that are in no file are to be written. */
  placements: z
    .array(z.strictObject({ key: ItemKey, into: z.union([z.literal('.'), SourcePath]) }))
    .max(200_000)
    .default([]),
  terms: z.array(FiledTerm).max(10_000).default([]),
  /** How its requirements are analysed, where it settled on anything. */
  analysis: AnalysisConfig.optional(),
});
export type ProjectFile = z.infer<typeof ProjectFile>;

export const ExportProjectInput = z.strictObject({ projectId: ProjectId });
/** Into a project that is empty yet. */
export const RestoreProjectInput = z.strictObject({
  projectId: ProjectId,
  file: ProjectFile,
  ...mutationOptions,
});
export type RestoreProjectInput = z.infer<typeof RestoreProjectInput>;
export const RestoredProject = z.strictObject({
  items: z.int().nonnegative(),
  links: z.int().nonnegative(),
  sources: z.int().nonnegative(),
  terms: z.int().nonnegative(),
});
export type RestoredProject = z.infer<typeof RestoredProject>;

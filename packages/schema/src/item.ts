import * as z from 'zod';
import { ItemId, ProjectId } from './ids.ts';
import {
  KINDS,
  type Kind,
  Kind as KindSchema,
  Priority,
  State,
  type PriorityOf,
  type StateOf,
} from './kinds.ts';
import { LINK_TYPES } from './link-rules.ts';
import { line, lines, prose, searchText, storableText } from './text.ts';

/** Accepted by every mutation: the same key with the same input returns the first answer, once done. */
export const mutationOptions = { idempotencyKey: storableText(255).min(8).optional() };

// Not LinkType of link-rules.ts: pages that read those rules and check nothing would load zod with them.
const linkType = z.enum(LINK_TYPES);

/** A link of an item that is only just being made: to another item, or from it. */
export const NewLink = z.union([
  z.strictObject({ type: linkType, toId: ItemId }),
  z.strictObject({ type: linkType, fromId: ItemId }),
]);
export type NewLink = z.infer<typeof NewLink>;

/** What every item has, of whatever kind. `version` counts the writes, from 1. */
const itemShape = {
  projectId: ProjectId,
  key: z.string(),
  number: z.int().positive(),
  title: line,
  body: prose,
  labels: lines,
  owner: line.nullable(),
  version: z.int().positive(),
  createdAt: z.date(),
  updatedAt: z.date(),
  archivedAt: z.date().nullable(),
};

/** A row of a list over several kinds; the kind's own fields are on the kind's own procedures. */
export const Item = z.strictObject({
  ...itemShape,
  id: ItemId,
  kind: KindSchema,
  state: State,
  priority: Priority.nullable(),
});
export type Item = z.infer<typeof Item>;

/** Any kind's own fields, by name; which ones, the kind's area says. */
export type Fields = Record<string, unknown>;

/** An item with its kind's own fields under `fields`. */
export const ItemDetail = z.strictObject({ ...Item.shape, fields: z.record(z.string(), z.json()) });
export type ItemDetail = z.infer<typeof ItemDetail>;

const enumOf = <const T extends readonly string[]>(values: T) =>
  z.enum(values as unknown as [T[number], ...T[number][]]);
const stateOf = <K extends Kind>(kind: K) =>
  enumOf(KINDS[kind].states) as unknown as z.ZodType<StateOf<K>, StateOf<K>>;
const priorityOf = <K extends Kind>(kind: K) =>
  (KINDS[kind].priorities.length === 0
    ? z.null()
    : enumOf(KINDS[kind].priorities).nullable()) as unknown as z.ZodType<
    PriorityOf<K> | null,
    PriorityOf<K> | null
  >;

/**
 * The schemas of one kind: its item, and the inputs of the procedures that every kind has.
 * `fields` are the kind's own, without defaults; `blank` says what a new item has where nothing is given.
 */
export function defineKind<const K extends Kind, Id extends z.ZodUUID, Own extends z.ZodRawShape>(
  kind: K,
  id: Id,
  fields: Own,
  blank: z.infer<z.ZodObject<Own>>,
) {
  const state = stateOf(kind);
  const priority = priorityOf(kind);
  const common = { title: line, body: prose, labels: lines, owner: line.nullable(), priority };
  const own = z.strictObject(fields);
  const target = { projectId: ProjectId, id, expectedVersion: z.int().positive() };

  return {
    kind,
    id,
    state,
    fields: own,
    blank,
    item: z.strictObject({ ...itemShape, id, kind: z.literal(kind), state, priority, ...fields }),
    create: z.strictObject({
      projectId: ProjectId,
      data: z
        .strictObject({ ...common, ...fields })
        .partial()
        .extend({ title: line }),
      links: z.array(NewLink).max(50).optional(),
      ...mutationOptions,
    }),
    get: z.strictObject({ projectId: ProjectId, id }),
    update: z.strictObject({
      ...target,
      data: z
        .strictObject({ ...common, ...fields })
        .partial()
        .refine((data) => Object.keys(data).length > 0, 'name at least one field to change'),
      reason: line.optional(),
      ...mutationOptions,
    }),
    move: z.strictObject({ ...target, to: state, reason: line.optional(), ...mutationOptions }),
    archive: z.strictObject({ ...target, ...mutationOptions }),
    list: z.strictObject({
      projectId: ProjectId,
      filter: z
        .strictObject({
          states: z.array(state).max(20),
          priorities: z.array(priority).max(20),
          labels: lines,
          owner: line,
          text: searchText,
          isArchived: z.boolean(),
        })
        .partial()
        .default({}),
      ...pageOptions,
    }),
  };
}

export const SortField = z.enum(['number', 'title', 'state', 'priority', 'created', 'updated']);
export type SortField = z.infer<typeof SortField>;

/** Keyset paging: pass `nextCursor` back as `cursor`. tRPC's infinite queries say a direction; there is one. */
export const cursorOptions = {
  limit: z.int().min(1).max(100).default(50),
  cursor: z.string().max(1000).optional(),
  direction: z.literal('forward').optional(),
};

/** Paging in an order of the caller's; a cursor is good for the order it came from. */
export const pageOptions = {
  sort: z
    .strictObject({ by: SortField, direction: z.enum(['asc', 'desc']) })
    .default({ by: 'number', direction: 'asc' }),
  ...cursorOptions,
};

export const pageOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    items: z.array(item),
    nextCursor: z.string().nullable(),
    total: z.int().nonnegative().nullable(),
  });

/** One page of anything; `total` counts all rows the filter matches, on the first page only. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
  total: number | null;
}

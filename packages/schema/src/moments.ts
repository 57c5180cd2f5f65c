import * as z from 'zod';
import { ProjectId } from './ids.ts';
import { cursorOptions, ItemDetail } from './item.ts';
import { ItemKey } from './keys.ts';
import { Kind, Priority, State } from './kinds.ts';
import { LinkType } from './link-rules.ts';
import { ItemSummary } from './links.ts';
import { line, lines, searchText, storableText } from './text.ts';

/**
 * A moment in the life of a project: the name of a baseline, the sequence of a change (0 is before the
 * first), a time in ISO 8601 with its zone, a day (its end, in UTC), or `now`.
 */
export const Moment = storableText(200).trim().min(1);
export type Moment = z.infer<typeof Moment>;

export type ParsedMoment =
  | { type: 'now' }
  | { type: 'sequence'; sequence: number }
  | { type: 'time'; at: Date }
  | { type: 'baseline'; name: string };

const DAY = /^(?!0000)\d{4}-\d{2}-\d{2}$/;
const LIKE_A_TIME = /^\d{4}-\d{2}-\d{2}(T.*)?$/i;
const Time = z
  .union([z.iso.datetime({ offset: true }), z.iso.datetime({ offset: true, precision: -1 })])
  .refine((time) => !time.startsWith('0000'));

/** What a moment means; null for what looks like a time and is none. */
export function parseMoment(text: string): ParsedMoment | null {
  if (text.toLowerCase() === 'now') return { type: 'now' };
  if (/^\d+$/.test(text)) return { type: 'sequence', sequence: Number(text) };
  if (!LIKE_A_TIME.test(text)) return { type: 'baseline', name: text };
  const time = DAY.test(text) ? `${text}T23:59:59.999Z` : text.toUpperCase();
  return Time.safeParse(time).success ? { type: 'time', at: new Date(time) } : null;
}

/** Where in the log a moment is: after this change; `at` is the change's time, null before the first. */
export const ResolvedMoment = z.strictObject({
  moment: z.string(),
  sequence: z.int().nonnegative(),
  at: z.date().nullable(),
  baseline: z.string().nullable(),
});
export type ResolvedMoment = z.infer<typeof ResolvedMoment>;

/** An item as the log tells it: `sequence` and `changedAt` are those of its last change till then. */
export const PastItem = ItemDetail.omit({
  projectId: true,
  version: true,
  createdAt: true,
  updatedAt: true,
  archivedAt: true,
}).extend({ isArchived: z.boolean(), sequence: z.int().positive(), changedAt: z.date() });
export type PastItem = z.infer<typeof PastItem>;

/** A link as it was; its ends are told as they were, too. */
export const PastLink = z.strictObject({
  type: LinkType,
  from: ItemSummary,
  to: ItemSummary,
  isSuspect: z.boolean(),
  reviewedAt: z.date(),
  reviewReason: z.string().nullable(),
});
export type PastLink = z.infer<typeof PastLink>;

export const FindPastItemInput = z.strictObject({ projectId: ProjectId, at: Moment, key: ItemKey });
export const PastItemPage = z.strictObject({
  at: ResolvedMoment,
  item: PastItem,
  links: z.array(PastLink),
});
export type PastItemPage = z.infer<typeof PastItemPage>;

/**
 * In key order; pass `nextCursor` back as `cursor`, with a moment that stays where it is. Words of `text`
 * are looked for as they stand, each as the beginning of a word.
 */
export const ListPastItemsInput = z.strictObject({
  projectId: ProjectId,
  at: Moment,
  filter: z
    .strictObject({
      kinds: z.array(Kind).max(12),
      states: z.array(State).max(40),
      priorities: z.array(Priority).max(20),
      labels: lines,
      owner: line,
      text: searchText,
      isArchived: z.boolean(),
    })
    .partial()
    .default({}),
  ...cursorOptions,
});
export type ListPastItemsInput = z.infer<typeof ListPastItemsInput>;
export const PastItemList = z.strictObject({
  at: ResolvedMoment,
  items: z.array(PastItem),
  nextCursor: z.string().nullable(),
});
export type PastItemList = z.infer<typeof PastItemList>;

/** `limit` bounds items, links and terms each; the counts are always whole. */
export const CompareMomentsInput = z.strictObject({
  projectId: ProjectId,
  from: Moment,
  to: Moment.default('now'),
  limit: z.int().min(1).max(5000).default(1000),
});
export type CompareMomentsInput = z.infer<typeof CompareMomentsInput>;

export const FieldDifference = z.strictObject({
  name: z.string(),
  before: z.json(),
  after: z.json(),
});
export type FieldDifference = z.infer<typeof FieldDifference>;

/**
 * `added` and `removed` are about items in sight: one that was archived is removed, one restored is
 * added. `fields` differ between the two moments; of an item that is new, those with something in them.
 */
export const ItemDifference = z.strictObject({
  change: z.enum(['added', 'changed', 'removed']),
  item: ItemSummary,
  fields: z.array(FieldDifference),
});
export type ItemDifference = z.infer<typeof ItemDifference>;

export const LinkDifference = z.strictObject({
  change: z.enum(['added', 'removed', 'reviewed']),
  type: LinkType,
  from: ItemSummary,
  to: ItemSummary,
  reason: z.string().nullable(),
});
export type LinkDifference = z.infer<typeof LinkDifference>;

/** A term of the glossary, by the word it has at the later moment. */
export const TermDifference = z.strictObject({
  change: z.enum(['added', 'changed', 'removed']),
  term: z.string(),
  fields: z.array(FieldDifference),
});
export type TermDifference = z.infer<typeof TermDifference>;

const counts = <const Names extends readonly string[]>(names: Names) =>
  z.strictObject(
    Object.fromEntries(names.map((name) => [name, z.int().nonnegative()])) as Record<
      Names[number],
      z.ZodInt
    >,
  );

/** From the earlier of the two moments to the later, in key order; terms in alphabetical order. */
export const Comparison = z.strictObject({
  from: ResolvedMoment,
  to: ResolvedMoment,
  counts: z.strictObject({
    items: counts(['added', 'changed', 'removed']),
    links: counts(['added', 'removed', 'reviewed']),
    terms: counts(['added', 'changed', 'removed']),
  }),
  items: z.array(ItemDifference),
  links: z.array(LinkDifference),
  terms: z.array(TermDifference),
  isTruncated: z.boolean(),
});
export type Comparison = z.infer<typeof Comparison>;

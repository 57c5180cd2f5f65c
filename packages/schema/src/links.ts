import * as z from 'zod';
import { ItemId, ProjectId } from './ids.ts';
import { cursorOptions, mutationOptions } from './item.ts';
import { Kind, State } from './kinds.ts';
import { LinkType } from './link-rules.ts';
import { line } from './text.ts';

/** What a link needs to say about an item at one of its ends. */
export const ItemSummary = z.strictObject({
  id: ItemId,
  kind: Kind,
  key: z.string(),
  title: z.string(),
  state: State,
  isArchived: z.boolean(),
});
export type ItemSummary = z.infer<typeof ItemSummary>;

export const LinkRef = z.strictObject({
  projectId: ProjectId,
  type: LinkType,
  fromId: ItemId,
  toId: ItemId,
});
export type LinkRef = z.infer<typeof LinkRef>;

/** A link is suspect when its target's normative content changed after the link was made or last reviewed. */
export const Link = z.strictObject({
  type: LinkType,
  from: ItemSummary,
  to: ItemSummary,
  isSuspect: z.boolean(),
  createdAt: z.date(),
  reviewedAt: z.date(),
  reviewReason: z.string().nullable(),
});
export type Link = z.infer<typeof Link>;

export const CreateLinkInput = z.strictObject({ ...LinkRef.shape, ...mutationOptions });
export const RemoveLinkInput = CreateLinkInput;
/** Reviewing says: I looked, the link still holds, and here is why. */
export const ReviewLinkInput = z.strictObject({
  ...LinkRef.shape,
  reason: line,
  ...mutationOptions,
});
export const ListLinksInput = z.strictObject({ projectId: ProjectId, itemId: ItemId });
export const LinkList = z.array(Link);
export const ListSuspectLinksInput = z.strictObject({
  projectId: ProjectId,
  type: LinkType.optional(),
  ...cursorOptions,
});
/** By number. `limit` bounds the requirements; each has all its questions. */
export const ListQuestionedInput = z.strictObject({
  projectId: ProjectId,
  limit: z.int().min(1).max(5000).default(1000),
});
/** A requirement that cannot be accepted yet, and the open questions that clarify it. */
export const QuestionedRequirement = z.strictObject({
  item: ItemSummary,
  questions: z.array(ItemSummary),
});
export type QuestionedRequirement = z.infer<typeof QuestionedRequirement>;
export type CreateLinkInput = z.infer<typeof CreateLinkInput>;
export type RemoveLinkInput = z.infer<typeof RemoveLinkInput>;
export type ReviewLinkInput = z.infer<typeof ReviewLinkInput>;
export type ListLinksInput = z.infer<typeof ListLinksInput>;
export type ListSuspectLinksInput = z.infer<typeof ListSuspectLinksInput>;

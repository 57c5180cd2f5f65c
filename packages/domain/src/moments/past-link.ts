import type { ItemId, LinkType } from '@throughline/schema';
import { asFields, type LoggedChange } from './past-item.ts';

/** A link as its last change left it. */
export interface LinkState {
  type: LinkType;
  fromId: ItemId;
  toId: ItemId;
  isThere: boolean;
  /** What its target said when the link was made or reviewed; null where the log does not tell. */
  reviewedHash: string | null;
  reviewedAt: Date;
  reviewReason: string | null;
}

/** What a change of a link left of it; null for changes of something else. */
export function linkAfter(change: LoggedChange): LinkState | null {
  if (!change.action.startsWith('link.')) return null;
  const { type, fromId, toId, reviewedHash, reason } = asFields(change.after);
  return {
    type: type as LinkType,
    fromId: fromId as ItemId,
    toId: toId as ItemId,
    isThere: change.action !== 'link.removed',
    reviewedHash: (reviewedHash as string | undefined) ?? null,
    reviewedAt: change.at,
    reviewReason: (reason as string | undefined) ?? null,
  };
}

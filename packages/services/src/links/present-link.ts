import type { Fields, ItemSummary, Link, LinkType } from '@throughline/schema';
import type { NewChange } from '../changes/record-changes.ts';
import type { ItemRecord } from '../items/item-store.ts';
import { keyOf } from '../items/present.ts';
import type { LinkRecord } from './link-store.ts';

export function summarise(item: ItemRecord): ItemSummary {
  const { id, kind, title, state } = item;
  return { id, kind, key: keyOf(item), title, state, isArchived: item.archivedAt !== null };
}

export function presentLink(link: LinkRecord, from: ItemRecord, to: ItemRecord): Link {
  return {
    type: link.type,
    from: summarise(from),
    to: summarise(to),
    isSuspect: link.reviewedHash !== to.normativeHash,
    createdAt: link.createdAt,
    reviewedAt: link.reviewedAt,
    reviewReason: link.reviewReason,
  };
}

/** A link as the log tells it; `toId` is how the target's history finds it. */
export function linkFields(type: LinkType, from: ItemRecord, to: ItemRecord): Fields {
  return { type, from: keyOf(from), to: keyOf(to), fromId: from.id, toId: to.id };
}

/** The change that makes a link. The hash tells what it was made against, and so when it was suspect. */
export function linkCreated(link: LinkRecord, from: ItemRecord, to: ItemRecord): NewChange {
  return {
    action: 'link.created',
    item: { id: from.id, key: keyOf(from) },
    after: { ...linkFields(link.type, from, to), reviewedHash: link.reviewedHash },
  };
}

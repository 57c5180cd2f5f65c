import type { Link } from '@throughline/schema';
import type { Stores } from '../context.ts';
import type { ItemRecord } from '../items/item-store.ts';
import { newLink } from '../links/create-link.ts';
import type { LinkRecord } from '../links/link-store.ts';

/** A link with its ends, for the log. */
export interface CarriedLink {
  link: LinkRecord;
  from: ItemRecord;
  to: ItemRecord;
}

/** The same link between other ends. One that was suspect stays so: nobody has looked at it. */
export async function carriedOver(
  stores: Stores,
  { type, from, to, isSuspect }: Link,
  [newFrom, newTo]: readonly [ItemRecord, ItemRecord],
  at: Date,
): Promise<CarriedLink> {
  const made = newLink(type, newFrom, newTo, at);
  const carried = { link: made, from: newFrom, to: newTo };
  if (!isSuspect) return carried;
  const key = { projectId: newFrom.projectId, fromId: from.id, type, toId: to.id };
  const reviewed = await stores.links.find(key);
  return { ...carried, link: { ...made, reviewedHash: reviewed!.reviewedHash } };
}

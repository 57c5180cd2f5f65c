import { CircleGuard } from '@throughline/domain';
import {
  ACYCLIC_LINK_TYPES,
  isLegalLink,
  LEGAL_LINKS,
  LINK_RULES,
  type CreateLinkInput,
  type Link,
  type LinkType,
} from '@throughline/schema';
import { recordChanges, type NewChange } from '../changes/record-changes.ts';
import type { Context, Stores } from '../context.ts';
import type { ItemRecord } from '../items/item-store.ts';
import { loadItem, requireLive } from '../items/load.ts';
import { keyOf } from '../items/present.ts';
import { mutate } from '../mutate.ts';
import { permit } from '../permit.ts';
import { ProblemError } from '../problem-error.ts';
import type { LinkKey } from './link-store.ts';
import { linkCreated, presentLink } from './present-link.ts';

/** Links two items. Circles are refused where the link's type has none, also between racing writers. */
export async function createLink(context: Context, input: CreateLinkInput): Promise<Link> {
  await permit(context, 'editor', input.projectId);

  return mutate(context, 'links.create', input, async (stores) => {
    // Locked first: what is checked below must still be so when the link is in.
    await stores.changes.lockHead(input.projectId);
    const from = await loadItem(stores, input.projectId, input.fromId);
    const to = await loadItem(stores, input.projectId, input.toId);
    const { link, change } = await addLink(stores, input.type, from, to, context.clock());
    await recordChanges(context, stores, input.projectId, [change]);

    return presentLink(link, from, to);
  });
}

/** Checks and inserts a link; gives it with what the log has to say of it. The caller holds the project's lock. */
export async function addLink(
  stores: Stores,
  type: LinkType,
  from: ItemRecord,
  to: ItemRecord,
  at: Date,
): Promise<{ link: ReturnType<typeof newLink>; change: NewChange }> {
  requireLive(from);
  requireLive(to);
  await requireAllowed(stores, type, from, to);
  const link = newLink(type, from, to, at);
  await stores.links.insertMany([link]);
  return { link, change: linkCreated(link, from, to) };
}

/** A link as made now: reviewed against what its target says at this moment. */
export function newLink(type: LinkType, from: ItemRecord, to: ItemRecord, at: Date) {
  return {
    projectId: from.projectId,
    fromId: from.id,
    fromKind: from.kind,
    type,
    toId: to.id,
    toKind: to.kind,
    reviewedHash: to.normativeHash,
    reviewedAt: at,
    reviewReason: null,
    createdAt: at,
  };
}

/** Throws unless the link is legal, new and closes no circle. The caller holds the project's lock. */
export async function requireAllowed(
  stores: Stores,
  type: LinkType,
  from: ItemRecord,
  to: ItemRecord,
): Promise<void> {
  if (!isLegalLink(type, from.kind, to.kind) || from.id === to.id)
    throw illegalLink(type, from, to);
  const key = { projectId: from.projectId, fromId: from.id, type, toId: to.id };
  if (await stores.links.find(key)) {
    throw new ProblemError({
      code: 'LINK_EXISTS',
      message: `${keyOf(from)} already ${LINK_RULES[type].says} ${keyOf(to)}.`,
    });
  }
  if (!ACYCLIC_LINK_TYPES.includes(type)) return;
  const ways = await stores.links.waysBack(key);
  if (ways.length > 0) throw await cycleProblem(stores, key, ways);
}

async function cycleProblem(
  stores: Stores,
  key: LinkKey,
  ways: Awaited<ReturnType<Stores['links']['waysBack']>>,
): Promise<ProblemError> {
  const path = new CircleGuard(ways).path(key.type, key.toId, key.fromId) ?? [];
  const items = await stores.items.findMany(key.projectId, path);
  const keys = new Map(items.map((item) => [item.id, keyOf(item)]));
  const cycle = [key.fromId, ...path].map((id) => keys.get(id)!);
  return new ProblemError({
    code: 'LINK_CYCLE',
    message: `That would close a circle of ${key.type}: ${cycle.join(' → ')}. Remove one of these links first.`,
    cycle,
  });
}

function illegalLink(type: LinkType, from: ItemRecord, to: ItemRecord): ProblemError {
  const allowed = LEGAL_LINKS.filter(
    (rule) => rule.from === from.kind && (rule.to === to.kind || rule.type === type),
  );
  const offer = allowed.map((rule) => `${rule.from} –${rule.type}→ ${rule.to}`);
  const fault =
    from.id === to.id
      ? `${keyOf(from)} cannot link to itself`
      : `a ${from.kind} has no ${type} link to a ${to.kind}`;
  return new ProblemError({
    code: 'ILLEGAL_LINK',
    message: `${fault[0]!.toUpperCase()}${fault.slice(1)}. ${offer.length > 0 ? `Legal are: ${offer.join(', ')}.` : `No link leads from a ${from.kind} to a ${to.kind}.`}`,
    allowed: [...allowed],
  });
}

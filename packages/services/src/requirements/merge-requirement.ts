import {
  ACYCLIC_LINK_TYPES,
  type Link,
  type MergeRequirementInput,
  type MergedRequirement,
} from '@throughline/schema';
import { type NewChange, recordChanges } from '../changes/record-changes.ts';
import type { Context, Stores } from '../context.ts';
import type { ItemRecord } from '../items/item-store.ts';
import { loadForWrite, loadItem, requireLive, saveItem } from '../items/load.ts';
import { keyOf, presentItem } from '../items/present.ts';
import { linkCreated } from '../links/present-link.ts';
import { mutate } from '../mutate.ts';
import { permit } from '../permit.ts';
import { notFound } from '../problem-error.ts';
import { type CarriedLink, carriedOver } from './carried-link.ts';

/**
 * Lets one requirement stand for a duplicate of it: it takes over the duplicate's links, but for those
 * that it has, that would lead to itself or close a circle, and the duplicate is archived.
 */
export async function mergeRequirement(
  context: Context,
  input: MergeRequirementInput,
): Promise<MergedRequirement> {
  const { projectId, id, intoId, reason } = input;
  await permit(context, 'editor', projectId);

  return mutate(context, 'requirements.merge', input, async (stores) => {
    await stores.items.lock(projectId, [id, intoId]);
    const duplicate = await loadForWrite(stores, input, 'requirement');
    const into = await loadItem(stores, projectId, intoId, 'requirement');
    if (id === intoId) throw notFound('other requirement');
    requireLive(duplicate);
    requireLive(into);
    // From here on nobody links: what is taken over is all that there is.
    await stores.changes.lockHead(projectId);
    const at = context.clock();
    const made: CarriedLink[] = [];
    for (const link of await stores.links.listOf(projectId, id)) {
      const carried = await carriedTo(stores, link, { duplicate, into, at });
      if (!carried) continue;
      // At once, so that the next one's circles are looked for with it.
      await stores.links.insertMany([carried.link]);
      made.push(carried);
    }
    const archived = {
      ...duplicate,
      version: duplicate.version + 1,
      updatedAt: at,
      archivedAt: at,
    };
    await saveItem(stores, archived, input.expectedVersion);
    const last: NewChange = {
      action: 'item.archived',
      item: { id, key: keyOf(duplicate) },
      after: { successor: keyOf(into), ...(reason && { reason }) },
    };
    await recordChanges(context, stores, projectId, [
      ...made.map(({ link, from, to }) => linkCreated(link, from, to)),
      last,
    ]);

    return {
      kept: presentItem<'requirement'>(into),
      archived: presentItem<'requirement'>(archived),
      links: made.map(({ link: { type, fromId, toId } }) => ({ projectId, type, fromId, toId })),
    };
  });
}

/** The link with the kept requirement at the duplicate's end; null where there can be none. */
async function carriedTo(
  stores: Stores,
  link: Link,
  { duplicate, into, at }: { duplicate: ItemRecord; into: ItemRecord; at: Date },
): Promise<CarriedLink | null> {
  const isFrom = link.from.id === duplicate.id;
  const end = isFrom ? link.to : link.from;
  if (end.isArchived || end.id === into.id) return null;
  const other = await loadItem(stores, into.projectId, end.id);
  const ends = isFrom ? ([into, other] as const) : ([other, into] as const);
  const key = {
    projectId: into.projectId,
    fromId: ends[0].id,
    type: link.type,
    toId: ends[1].id,
  };
  if (await stores.links.find(key)) return null;
  const mayClose = ACYCLIC_LINK_TYPES.includes(link.type);
  if (mayClose && (await stores.links.waysBack(key)).length > 0) return null;
  return carriedOver(stores, link, ends, at);
}

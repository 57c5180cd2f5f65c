import { loadTagger, splitRequirement as partsOf, titleOfPart } from '@throughline/domain';
import {
  type ItemId,
  type Link,
  PARTS_MAX,
  type ProposeSplitInput,
  type RequirementPart,
  type SplitProposal,
  type SplitRequirement,
  type SplitRequirementInput,
} from '@throughline/schema';
import { type NewChange, recordChanges } from '../changes/record-changes.ts';
import type { Context, Stores } from '../context.ts';
import type { ItemRecord } from '../items/item-store.ts';
import { loadForWrite, loadItem, requireLive, saveItem } from '../items/load.ts';
import { newItem } from '../items/new-item.ts';
import { asFields, keyOf, presentItem } from '../items/present.ts';
import { newLink } from '../links/create-link.ts';
import { linkCreated } from '../links/present-link.ts';
import { mutate } from '../mutate.ts';
import { permit } from '../permit.ts';
import { notFound } from '../problem-error.ts';
import { carriedOver, type CarriedLink } from './carried-link.ts';
import { statementOf } from './statement-of.ts';

/** The parts that a compound requirement comes apart into, and the links that they would take over. */
export async function proposeSplit(
  context: Context,
  { projectId, id }: ProposeSplitInput,
): Promise<SplitProposal> {
  await permit(context, 'reader', projectId);
  const whole = await loadItem(context.stores, projectId, id, 'requirement');
  const links = await carriedLinks(context.stores, whole);
  const statements = partsOf(statementOf(whole), await loadTagger()) ?? [];
  const isReviewable = statements.length <= PARTS_MAX;
  const parts = (isReviewable ? statements : []).map((statement) => ({
    title: titleOfPart(statement),
    statement,
  }));
  return { version: whole.version, parts, links };
}

/**
 * Makes a draft of each part, which refines the whole, is of its type, priority, labels and owner, and
 * takes over its links: those named, or all that the proposal tells. A link that is suspect stays so.
 * The whole keeps its text and its links, and is archived if that is asked.
 */
export async function splitRequirement(
  context: Context,
  input: SplitRequirementInput,
): Promise<SplitRequirement> {
  const { projectId, parts } = input;
  await permit(context, 'editor', projectId);

  return mutate(context, 'requirements.split', input, async (stores) => {
    await stores.items.lock(projectId, [input.id]);
    const whole = await loadForWrite(stores, input, 'requirement');
    requireLive(whole);
    // From here on nobody links: what is taken over is all that there is.
    await stores.changes.lockHead(projectId);
    const links = chosenOf(await carriedLinks(stores, whole), input.links);

    const at = context.clock();
    const first = await stores.items.takeNumbers(projectId, 'requirement', parts.length);
    const items = parts.map((part, index) =>
      newPart(whole, part, { id: context.newId() as ItemId, number: first + index, at }),
    );
    await stores.items.insertMany(items);
    const others = await stores.items.findMany(
      projectId,
      links.map(({ from, to }) => (from.id === whole.id ? to.id : from.id)),
    );
    const otherById = new Map(others.map((other) => [other.id, other]));
    const made: CarriedLink[] = [];
    for (const item of items) {
      made.push({ link: newLink('refines', item, whole, at), from: item, to: whole });
      for (const link of links) {
        const isFrom = link.from.id === whole.id;
        const other = otherById.get(isFrom ? link.to.id : link.from.id)!;
        made.push(await carriedOver(stores, link, isFrom ? [item, other] : [other, item], at));
      }
    }
    await stores.links.insertMany(made.map(({ link }) => link));
    const changes: NewChange[] = [
      ...items.map((item) => ({
        action: 'item.created' as const,
        item: { id: item.id, key: keyOf(item) },
        after: asFields(item),
      })),
      ...made.map(({ link, from, to }) => linkCreated(link, from, to)),
    ];
    const last = input.isWholeArchived
      ? { ...whole, version: whole.version + 1, updatedAt: at, archivedAt: at }
      : whole;
    if (input.isWholeArchived) {
      await saveItem(stores, last, input.expectedVersion);
      changes.push({ action: 'item.archived', item: { id: whole.id, key: keyOf(whole) } });
    }
    await recordChanges(context, stores, projectId, changes);

    return {
      whole: presentItem<'requirement'>(last),
      parts: items.map((item) => presentItem<'requirement'>(item)),
      linksCarried: made.length - items.length,
    };
  });
}

/** The parts refine the whole, and through it what it refines; the rest they take over, but for links to what is archived. */
async function carriedLinks(stores: Stores, { projectId, id }: ItemRecord): Promise<Link[]> {
  const links = await stores.links.listOf(projectId, id);
  return links.filter(
    ({ type, from, to }) => type !== 'refines' && !from.isArchived && !to.isArchived,
  );
}

function chosenOf(links: readonly Link[], wanted: SplitRequirementInput['links']): Link[] {
  if (!wanted) return [...links];
  const chosen = wanted.map((ref) =>
    links.find(
      ({ type, from, to }) => type === ref.type && from.id === ref.fromId && to.id === ref.toId,
    ),
  );
  if (chosen.includes(undefined)) throw notFound('link');
  return [...new Set(chosen as Link[])];
}

function newPart(
  whole: ItemRecord,
  part: RequirementPart,
  { id, number, at }: { id: ItemId; number: number; at: Date },
): ItemRecord {
  const { projectId, priority, labels, owner, fields } = whole;
  const { type, qualityCharacteristic, rationale } = fields;
  const shared = { priority, labels, owner, type, qualityCharacteristic, rationale };
  return newItem('requirement', { id, projectId, number, data: { ...shared, ...part }, at });
}

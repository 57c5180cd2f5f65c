import { canBeSuperseded } from '@throughline/domain';
import type { DecisionId, ProjectId } from '@throughline/schema';
import { recordChanges, type NewChange } from '../changes/record-changes.ts';
import type { Context } from '../context.ts';
import type { ItemWrite } from '../items/item-input.ts';
import { loadForWrite, loadItem, requireLive, saveItem } from '../items/load.ts';
import { illegalMove } from '../items/move-item.ts';
import { revise } from '../items/new-item.ts';
import { keyOf, presentItem, type ItemOf } from '../items/present.ts';
import { newLink, requireAllowed } from '../links/create-link.ts';
import { linkCreated } from '../links/present-link.ts';
import { mutate } from '../mutate.ts';
import { permit } from '../permit.ts';

export interface SupersedeDecision extends ItemWrite {
  projectId: ProjectId;
  successorId: DecisionId;
  reason?: string | undefined;
}

/** Lets one decision take the place of another: links them and moves the old one to superseded, at once. */
export async function supersedeDecision(
  context: Context,
  input: SupersedeDecision,
): Promise<ItemOf<'decision'>> {
  const { projectId, successorId, reason } = input;
  await permit(context, 'editor', projectId);

  return mutate(context, 'decisions.supersede', input, async (stores) => {
    const decision = await loadForWrite(stores, input, 'decision');
    const successor = await loadItem(stores, projectId, successorId, 'decision');
    requireLive(decision);
    requireLive(successor);
    if (!canBeSuperseded(decision.state)) throw illegalMove(decision, 'superseded');

    const next = revise(decision, { state: 'superseded' }, context.clock());
    await saveItem(stores, next, input.expectedVersion);
    // From here on nobody else links: what is checked below must still be so when the link is in.
    await stores.changes.lockHead(projectId);
    const changes: NewChange[] = [];
    const key = { projectId, fromId: successor.id, type: 'supersedes' as const, toId: decision.id };
    if (!(await stores.links.find(key))) {
      await requireAllowed(stores, 'supersedes', successor, decision);
      const link = newLink('supersedes', successor, next, context.clock());
      await stores.links.insertMany([link]);
      changes.push(linkCreated(link, successor, next));
    }
    changes.push({
      action: 'item.moved',
      item: { id: decision.id, key: keyOf(decision) },
      before: { state: decision.state },
      after: { state: 'superseded', successor: keyOf(successor), ...(reason && { reason }) },
    });
    await recordChanges(context, stores, projectId, changes);

    return presentItem<'decision'>(next);
  });
}

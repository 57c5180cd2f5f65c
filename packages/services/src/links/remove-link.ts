import type { LinkRef, RemoveLinkInput } from '@throughline/schema';
import { recordChanges } from '../changes/record-changes.ts';
import type { Context } from '../context.ts';
import { loadItem } from '../items/load.ts';
import { keyOf } from '../items/present.ts';
import { mutate } from '../mutate.ts';
import { permit } from '../permit.ts';
import { notFound } from '../problem-error.ts';
import { linkFields } from './present-link.ts';

export async function removeLink(context: Context, input: RemoveLinkInput): Promise<LinkRef> {
  await permit(context, 'editor', input.projectId);

  return mutate(context, 'links.remove', input, async (stores) => {
    const { projectId, type, fromId, toId } = input;
    // Before the link, as all do who write links.
    await stores.changes.lockHead(projectId);
    const from = await loadItem(stores, projectId, fromId);
    const to = await loadItem(stores, projectId, toId);
    if (!(await stores.links.remove({ projectId, type, fromId, toId }))) throw notFound('link');
    await recordChanges(context, stores, projectId, [
      {
        action: 'link.removed',
        item: { id: from.id, key: keyOf(from) },
        after: linkFields(type, from, to),
      },
    ]);

    return { projectId, type, fromId, toId };
  });
}

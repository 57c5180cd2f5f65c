import type { Link, ReviewLinkInput } from '@throughline/schema';
import { recordChanges } from '../changes/record-changes.ts';
import type { Context } from '../context.ts';
import { loadItem } from '../items/load.ts';
import { keyOf } from '../items/present.ts';
import { mutate } from '../mutate.ts';
import { permit } from '../permit.ts';
import { notFound } from '../problem-error.ts';
import { linkFields, presentLink } from './present-link.ts';

/** Says that a link still holds against what its target says now. */
export async function reviewLink(context: Context, input: ReviewLinkInput): Promise<Link> {
  await permit(context, 'editor', input.projectId);

  return mutate(context, 'links.review', input, async (stores) => {
    const { projectId, type, fromId, toId, reason } = input;
    const key = { projectId, type, fromId, toId };
    // Before the link, as all do who write links.
    await stores.changes.lockHead(projectId);
    const link = await stores.links.find(key);
    if (!link) throw notFound('link');
    const from = await loadItem(stores, projectId, fromId);
    const to = await loadItem(stores, projectId, toId);

    const review = {
      reviewedHash: to.normativeHash,
      reviewedAt: context.clock(),
      reviewReason: reason,
    };
    await stores.links.review(key, review);
    await recordChanges(context, stores, projectId, [
      {
        action: 'link.reviewed',
        item: { id: from.id, key: keyOf(from) },
        after: { ...linkFields(type, from, to), reason, reviewedHash: review.reviewedHash },
      },
    ]);

    return presentLink({ ...link, ...review }, from, to);
  });
}

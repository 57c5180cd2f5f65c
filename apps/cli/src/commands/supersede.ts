import type { DecisionId } from '@throughline/shared/schema';
import type { Run } from '../definition.ts';
import { badUsage } from '../failure.ts';
import { findItems, type ItemPage } from '../items/find-item.ts';
import { itemText } from '../text/item-text.ts';

export const run: Run<[string, string], { reason?: string }> = async (
  session,
  [oldKey, newKey],
  { reason },
) => {
  const [{ item: old }, { item: successor }] = await findItems(session, [oldKey, newKey]);
  const client = await session.client();
  const item = await client.decisions.supersede.mutate({
    projectId: old.projectId,
    id: decisionId(old),
    expectedVersion: old.version,
    successorId: decisionId(successor),
    ...(reason !== undefined && { reason }),
  });
  const { paint } = session;
  return {
    data: { item },
    text: () => `${itemText(paint, successor)}\n  supersedes ${itemText(paint, item)}`,
  };
};

function decisionId({ id, key, kind }: ItemPage['item']): DecisionId {
  if (kind === 'decision') return id as DecisionId;
  throw badUsage(`${key} is a ${kind}. Only decisions supersede each other: ADR-1.`);
}

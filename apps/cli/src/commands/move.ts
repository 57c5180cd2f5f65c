import type { Run } from '../definition.ts';
import { areaOf } from '../items/area-client.ts';
import { findItem } from '../items/find-item.ts';
import { parseStateOf } from '../items/state-words.ts';
import { itemText } from '../text/item-text.ts';

export const run: Run<[string, string], { reason?: string }> = async (
  session,
  [key, state],
  { reason },
) => {
  const { item } = await findItem(session, key);
  const client = await session.client();
  const moved = await areaOf(client, item.kind).move.mutate({
    projectId: item.projectId,
    id: item.id,
    expectedVersion: item.version,
    to: parseStateOf(item, state),
    ...(reason !== undefined && { reason }),
  });
  return {
    data: { item: moved },
    text: () => `Moved ${itemText(session.paint, moved)} from ${item.state}`,
  };
};

import type { Run } from '../definition.ts';
import { areaOf } from '../items/area-client.ts';
import { findItem } from '../items/find-item.ts';
import { itemText } from '../text/item-text.ts';

export const run: Run<[string]> = async (session, [key]) => {
  const { item } = await findItem(session, key);
  const { projectId, id, version: expectedVersion } = item;
  const changed = await areaOf(await session.client(), item.kind).archive.mutate({
    projectId,
    id,
    expectedVersion,
  });
  return { data: { item: changed }, text: () => `Archived ${itemText(session.paint, changed)}` };
};

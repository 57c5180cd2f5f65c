import type { Run } from '../definition.ts';
import { badUsage } from '../failure.ts';
import { findItem } from '../items/find-item.ts';
import { count } from '../text/item-text.ts';

export const run: Run<[string, string], { ours?: true; theirs?: true }> = async (
  session,
  [key, field],
  { ours, theirs },
) => {
  if (ours === theirs) throw badUsage('Say --ours or --theirs.');
  const { item } = await findItem(session, key);
  const { projectId, id, version: expectedVersion } = item;
  const client = await session.client();
  const take = ours ? 'ours' : 'theirs';
  const target = { projectId, id, expectedVersion, field, take } as const;
  const conflicts = await client.sources.settle.mutate(target);
  return {
    data: { conflicts },
    text: () =>
      `Settled ${key} ${field}: ${ours ? 'the next sync writes it into the file' : 'it says what the file says'}. ${count(conflicts.length, 'conflict')} left.`,
  };
};

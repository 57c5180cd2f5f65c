import type { Run } from '../definition.ts';
import { badUsage } from '../failure.ts';
import { findItem } from '../items/find-item.ts';
import { count } from '../text/item-text.ts';

interface Options {
  ours?: true;
  theirs?: true;
  reopen?: true;
}

export const run: Run<[string, string], Options> = async (session, [key, field], options) => {
  const { ours, theirs, reopen } = options;
  if ([ours, theirs, reopen].filter(Boolean).length !== 1)
    throw badUsage('Say --ours, --theirs or --reopen.');
  const { item } = await findItem(session, key);
  const { projectId, id, version: expectedVersion } = item;
  const client = await session.client();
  const target = { projectId, id, expectedVersion, field };
  if (reopen) {
    const conflicts = await client.sources.reopen.mutate(target);
    return { data: { conflicts }, text: () => `${key} ${field} is in conflict again.` };
  }
  const take = ours ? 'ours' : 'theirs';
  const conflicts = await client.sources.settle.mutate({ ...target, take });
  return {
    data: { conflicts },
    text: () =>
      `Settled ${key} ${field}: ${ours ? 'the next sync writes it into the file' : 'it says what the file says'}. ${count(conflicts.length, 'conflict')} left.`,
  };
};

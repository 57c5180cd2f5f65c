import type { RouterOutputs } from '@throughline/shared';
import type { Run } from '../definition.ts';
import { findItem } from '../items/find-item.ts';
import type { Session } from '../session.ts';
import { placedLines } from '../sync/placed-lines.ts';

type Placed = RouterOutputs['sources']['place'];

export const run: Run<[string, string | undefined], { nowhere?: true }> = async (
  session,
  [key, path],
  { nowhere },
) => {
  const { item } = await findItem(session, key);
  const placed = await placeItem(session, item.id, nowhere ? null : path);
  return { data: placed, text: () => placedLines(placed).join('\n') };
};

/** Says where an item is to be written; without a path where most of its kind came from, null for nowhere. */
export async function placeItem(
  session: Session,
  id: string,
  path: string | null | undefined,
): Promise<Placed> {
  const [client, project] = [await session.client(), await session.project()];
  const into = path?.replace(/^\.\/(?=.)/, '').replace(/(?<=.)\/+$/, '');
  return client.sources.place.mutate({
    projectId: project.id,
    id: id as Parameters<typeof client.sources.place.mutate>[0]['id'],
    ...(path === null ? { into: null } : into !== undefined && { into }),
  });
}

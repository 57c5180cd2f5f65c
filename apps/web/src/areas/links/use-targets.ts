import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Item, ItemId, Kind } from '@throughline/shared/schema';
import { useTRPC } from '../../app/trpc.ts';
import { parseKeyKind } from '../../kinds/parse-key.ts';
import { useProject } from '../../routes/use-project.ts';

const ASKED = 50;
const SHOWN = 8;

/** Items of the kinds that a text may mean, those that changed last first; without those that are linked already. */
export function useTargets(
  kinds: Kind[],
  query: string,
  excluded: readonly ItemId[],
): { items: Item[]; isKnown: boolean } {
  const trpc = useTRPC();
  const { id: projectId } = useProject();
  const key = parseKeyKind(query) ? query.toUpperCase() : null;
  const found = useQuery({
    ...trpc.items.list.queryOptions({
      projectId,
      filter: { kinds, ...(query && !key && { text: query }) },
      sort: { by: 'updated', direction: 'desc' },
      limit: ASKED,
    }),
    placeholderData: keepPreviousData,
  });
  const items = (found.data?.items ?? []).filter(
    ({ id, key: own }) => !excluded.includes(id) && (key === null || own === key),
  );
  return { items: items.slice(0, SHOWN), isKnown: found.isSuccess };
}

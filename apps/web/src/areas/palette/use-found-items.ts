import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Item } from '@throughline/shared/schema';
import { useTRPC } from '../../app/trpc.ts';
import { parseKeyKind } from '../../kinds/parse-key.ts';
import { useProject } from '../../routes/use-project.ts';

type Found = Pick<Item, 'id' | 'kind' | 'key' | 'title' | 'state'>;
const SHOWN = 7;

/** The items that a text may mean: by key at once, by words otherwise; without a text those that changed last. */
export function useFoundItems(query: string): readonly Found[] {
  const trpc = useTRPC();
  const { id: projectId } = useProject();
  const isKey = parseKeyKind(query) !== undefined;
  const byKey = useQuery({
    ...trpc.items.find.queryOptions({ projectId, key: query }),
    enabled: isKey,
    retry: false,
  });
  const byText = useQuery({
    ...trpc.items.list.queryOptions({
      projectId,
      filter: query ? { text: query } : {},
      sort: { by: 'updated', direction: 'desc' },
      limit: SHOWN,
    }),
    enabled: !isKey,
    placeholderData: keepPreviousData,
  });
  if (isKey) return byKey.data ? [byKey.data.item] : [];
  return byText.data?.items ?? [];
}

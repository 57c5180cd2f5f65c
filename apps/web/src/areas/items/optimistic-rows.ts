import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { Item, ItemId, Kind } from '@throughline/shared/schema';
import { areaOf } from '../../kinds/areas.ts';

type Pages = InfiniteData<{ items: Item[] }>;

/** Shows rows of every list of the kind as they will be; what the server says comes after. */
export function showAtOnce(
  queryClient: QueryClient,
  kind: Kind,
  changes: ReadonlyMap<ItemId, Partial<Item>>,
): void {
  queryClient.setQueriesData<Pages>({ queryKey: [[areaOf(kind), 'list']] }, (data) => {
    if (!data?.pages) return data;
    const pages = data.pages.map((page) => ({
      ...page,
      items: page.items.map((item) => {
        const change = changes.get(item.id);
        return change ? { ...item, ...change } : item;
      }),
    }));
    return { ...data, pages };
  });
}

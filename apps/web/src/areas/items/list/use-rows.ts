import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Item, Kind } from '@throughline/shared/schema';
import { useMemo } from 'react';
import { useProject } from '../../../routes/use-project.ts';
import type { ListSearch } from '../../../routes/searches.ts';
import { listOptions, rowsOf } from './list-query.ts';

export interface Rows {
  items: Item[];
  /** How many the filter matches, once known. */
  total: number | null;
  isPending: boolean;
  isSuccess: boolean;
  isError: boolean;
  error: unknown;
  hasMore: boolean;
  isLoadingMore: boolean;
  loadMore: () => void;
  refetch: () => void;
}

/** The rows that the address asks for, as many pages of them as have been reached. What was there stays until the next is. */
export function useRows(kind: Kind, search: ListSearch): Rows {
  const { id } = useProject();
  const query = useInfiniteQuery({
    ...listOptions(id, kind, search),
    placeholderData: keepPreviousData,
  });
  const { data, hasNextPage, isFetchingNextPage } = query;
  const items = useMemo(() => rowsOf(data?.pages), [data]);
  return {
    items,
    total: data?.pages[0]?.total ?? null,
    isPending: query.isPending,
    isSuccess: query.isSuccess,
    isError: query.isError,
    error: query.error,
    hasMore: hasNextPage,
    isLoadingMore: isFetchingNextPage,
    loadMore: () => {
      if (hasNextPage && !isFetchingNextPage) void query.fetchNextPage();
    },
    refetch: () => void query.refetch(),
  };
}

import { useQueryClient } from '@tanstack/react-query';
import type { Item, Kind } from '@throughline/shared/schema';
import { useEffect, useRef, useState } from 'react';
import { toastProblem } from '../../../components/toast.tsx';
import { proceduresOf } from '../../../kinds/procedures.ts';
import { useProject } from '../../../routes/use-project.ts';
import type { ListSearch } from '../../../routes/searches.ts';
import { listInput } from './list-query.ts';
import type { Rows } from './use-rows.ts';
import type { Selection } from './use-selection.ts';

export interface SelectAll {
  /** Whether every row that matches is selected. */
  isAll: boolean;
  /** Rows are still being fetched to be selected. */
  isBusy: boolean;
  run: () => void;
}

/** Selects every row that the filter matches, and not only those that have been scrolled to. */
export function useSelectAll(
  kind: Kind,
  search: ListSearch,
  rows: Rows,
  selection: Selection,
): SelectAll {
  const { id: projectId } = useProject();
  const queryClient = useQueryClient();
  const [isBusy, setIsBusy] = useState(false);
  const address = JSON.stringify(search);
  // Whoever narrows the list otherwise, or leaves it, wants something else by then.
  const turn = useRef('');
  useEffect(() => {
    turn.current = address;
    return () => {
      turn.current = '';
    };
  }, [address]);

  const fetchAll = async (): Promise<void> => {
    const all: Item[] = [];
    let cursor: string | undefined;
    do {
      const input = { ...listInput(projectId, search), ...(cursor && { cursor }) };
      const query = proceduresOf(kind).list.queryOptions(input);
      const page = await queryClient.fetchQuery({ ...query, staleTime: 0, gcTime: 0 });
      if (turn.current !== address) return;
      all.push(...page.items);
      selection.select(all);
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
  };
  const run = () => {
    if (!rows.hasMore) return selection.select(rows.items);
    setIsBusy(true);
    void fetchAll()
      .catch(toastProblem)
      .finally(() => setIsBusy(false));
  };
  const isEachSelected = rows.items.length > 0 && rows.items.every(({ id }) => selection.has(id));
  return {
    isAll: isEachSelected && selection.items.length >= (rows.total ?? 0),
    isBusy,
    run,
  };
}

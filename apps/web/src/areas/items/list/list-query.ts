import { infiniteQueryOptions } from '@tanstack/react-query';
import type { Item, Kind, ProjectId } from '@throughline/shared/schema';
import { callsOf, proceduresOf, type ListOfKindInput } from '../../../kinds/procedures.ts';
import type { ListSearch } from '../../../routes/searches.ts';

const PAGE = 100;

/** What the list's address asks of the server. */
function listInput(projectId: ProjectId, search: ListSearch): ListOfKindInput {
  const { q, state, priority, label, owner, archived, sort, order } = search;
  return {
    projectId,
    filter: {
      ...(state && { states: state }),
      ...(priority && { priorities: priority }),
      ...(label && { labels: label }),
      ...(owner && { owner }),
      ...(q?.trim() && { text: q.trim() }),
      isArchived: archived ?? false,
    },
    sort: { by: sort ?? 'number', direction: order ?? 'asc' },
    limit: PAGE,
  };
}

/**
 * The pages of a list. Written out, because tRPC's own infinite queries send a `direction` along, and our
 * inputs are strict.
 */
export function listOptions(projectId: ProjectId, kind: Kind, search: ListSearch) {
  const input = listInput(projectId, search);
  return infiniteQueryOptions({
    queryKey: proceduresOf(kind).list.infiniteQueryKey(input),
    queryFn: ({ pageParam, signal }) =>
      callsOf(kind).list.query({ ...input, cursor: pageParam }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

export const rowsOf = (pages: readonly { items: Item[] }[] | undefined): Item[] =>
  pages?.flatMap(({ items }) => items) ?? [];

import type { Item, Kind, ProjectId } from '@throughline/shared/schema';
import { proceduresOf, type ListOfKindInput } from '../../../kinds/procedures.ts';
import type { ListSearch } from '../../../routes/searches.ts';

const PAGE = 100;

/** What the list's address leaves in it. */
export function filterOf(search: ListSearch): ListOfKindInput['filter'] {
  const { q, state, priority, label, owner, archived } = search;
  return {
    ...(state && { states: state }),
    ...(priority && { priorities: priority }),
    ...(label && { labels: label }),
    ...(owner && { owner }),
    ...(q?.trim() && { text: q.trim() }),
    isArchived: archived ?? false,
  };
}

/** What the list's address asks of the server. */
export function listInput(projectId: ProjectId, search: ListSearch): ListOfKindInput {
  const { sort, order } = search;
  return {
    projectId,
    filter: filterOf(search),
    sort: { by: sort ?? 'number', direction: order ?? 'asc' },
    limit: PAGE,
  };
}

export function listOptions(projectId: ProjectId, kind: Kind, search: ListSearch) {
  return proceduresOf(kind).list.infiniteQueryOptions(listInput(projectId, search), {
    getNextPageParam: (page) => page.nextCursor,
    trpc: { abortOnUnmount: true },
  });
}

export const rowsOf = (pages: readonly { items: Item[] }[] | undefined): Item[] =>
  pages?.flatMap(({ items }) => items) ?? [];

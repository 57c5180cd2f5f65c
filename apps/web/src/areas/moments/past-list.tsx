import { Button } from '@mantine/core';
import { SearchIcon } from '@primer/octicons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Kind } from '@throughline/shared/schema';
import { useTRPC } from '../../app/trpc.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ItemLine, ItemLines } from '../../components/item-line.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNote } from '../../components/problem-note.tsx';
import { SkeletonRows } from '../../components/skeleton-rows.tsx';
import { usePageKeys } from '../../components/use-page-keys.ts';
import { KindIcon } from '../../kinds/kind-icon.tsx';
import { KIND_WORDS } from '../../kinds/kind-words.ts';
import { PriorityLabel } from '../../kinds/priority-label.tsx';
import type { ListSearch } from '../../routes/searches.ts';
import { useProject } from '../../routes/use-project.ts';
import { FilterBar } from '../items/list/filter-bar.tsx';
import { filterOf } from '../items/list/list-query.ts';
import { PastBanner } from './past-banner.tsx';

const PAGE = 100;

/** All items of a kind as they were at a moment, narrowed as the list of now is. */
export function PastList({ kind, at, search }: { kind: Kind; at: string; search: ListSearch }) {
  const trpc = useTRPC();
  const { id: projectId } = useProject();
  const searchRef = useRef<HTMLInputElement>(null);
  const filter = { kinds: [kind], ...filterOf(search) };
  const pages = useInfiniteQuery({
    ...trpc.moments.list.infiniteQueryOptions(
      { projectId, at, filter, limit: PAGE },
      { getNextPageParam: (page) => page.nextCursor },
    ),
    placeholderData: keepPreviousData,
  });
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const words = KIND_WORDS[kind];
  usePageKeys({ '/': () => searchRef.current?.focus() });

  return (
    <div>
      {pages.data && <PastBanner at={pages.data.pages[0]!.at} />}
      <PageHeader
        title={words.question}
        tab={`${words.many}, as of then`}
        icon={
          <>
            <KindIcon kind={kind} /> {words.many}
          </>
        }
      />
      <FilterBar kind={kind} search={search} total={null} searchRef={searchRef} isPast />
      {pages.isPending && <SkeletonRows count={10} label={`Loading ${words.many.toLowerCase()}`} />}
      {pages.isError && <ProblemNote error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isSuccess && items.length === 0 && (
        <EmptyState icon={<SearchIcon />} title="Nothing like that was there">
          At that moment no {words.one.toLowerCase()} fitted the search and the filters above.
        </EmptyState>
      )}
      <ItemLines>
        {items.map((item) => (
          <ItemLine
            key={item.id}
            item={item}
            aside={
              <>
                {item.owner}
                {item.priority && <PriorityLabel kind={kind} priority={item.priority} />}
              </>
            }
          />
        ))}
      </ItemLines>
      {pages.hasNextPage && (
        <Button
          variant="default"
          mt={12}
          loading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          Load more
        </Button>
      )}
    </div>
  );
}

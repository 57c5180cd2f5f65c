import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ItemId } from '@throughline/shared/schema';
import { client, useTRPC } from '../../app/trpc.ts';
import { ProblemNote } from '../../components/problem-note.tsx';
import { SkeletonRows } from '../../components/skeleton-rows.tsx';
import { useProject } from '../../routes/use-project.ts';
import { ChangeEntry } from './change-entry.tsx';

const PAGE = 25;

/** The log, newest first: of one item, or of the whole project. */
export function ItemHistory({ itemId }: { itemId?: ItemId }) {
  const trpc = useTRPC();
  const { id: projectId } = useProject();
  const input = { projectId, limit: PAGE, ...(itemId && { itemId }) };
  const history = useInfiniteQuery({
    queryKey: [...trpc.changes.list.queryKey(input), 'pages'],
    queryFn: ({ pageParam, signal }) =>
      client.changes.list.query({ ...input, before: pageParam }, { signal }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => page.nextBefore ?? undefined,
  });
  if (history.isPending) return <SkeletonRows count={4} label="Loading the history" />;
  if (history.isError)
    return <ProblemNote error={history.error} onRetry={() => void history.refetch()} />;
  return (
    <>
      <ol>
        {history.data.pages.flatMap(({ changes }) =>
          changes.map((change) => <ChangeEntry key={change.sequence} change={change} />),
        )}
      </ol>
      {history.hasNextPage && (
        <Button
          variant="default"
          mt={12}
          loading={history.isFetchingNextPage}
          onClick={() => void history.fetchNextPage()}
        >
          Show earlier
        </Button>
      )}
    </>
  );
}

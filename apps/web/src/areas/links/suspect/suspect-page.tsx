import { Button } from '@mantine/core';
import { CheckCircleIcon } from '@primer/octicons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { LINK_RULES } from '@throughline/shared/schema';
import { count as say } from '../../../components/count.ts';
import { useTRPC } from '../../../app/trpc.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { SkeletonRows } from '../../../components/skeleton-rows.tsx';
import { useProject } from '../../../routes/use-project.ts';
import { SuspectEntry } from './suspect-entry.tsx';
import classes from './suspect-page.module.css';

const routeApi = getRouteApi('/p/$slug/suspect');
const PAGE = 50;

/** Which links may no longer hold? Each with what changed behind it, and the two ways to settle it. */
export function SuspectPage() {
  const trpc = useTRPC();
  const { id: projectId } = useProject();
  const { link: type } = routeApi.useSearch();
  const input = { projectId, limit: PAGE, ...(type && { type }) };
  const suspects = useInfiniteQuery(
    trpc.links.listSuspect.infiniteQueryOptions(input, {
      getNextPageParam: (page) => page.nextCursor,
      trpc: { abortOnUnmount: true },
    }),
  );
  const links = suspects.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = suspects.data?.pages[0]?.total ?? links.length;

  return (
    <div>
      <PageHeader title="Which links may no longer hold?" tab="Suspect links">
        {suspects.isSuccess &&
          total > 0 &&
          `${total === 1 ? 'One link points' : `${say(total)} links point`} at something that has changed since. Look at what changed, then say that it still holds, or take the link away.`}
      </PageHeader>
      {type && (
        <p className={classes.only}>
          Only links that say “{LINK_RULES[type].says}”.{' '}
          <Link to="." search={{}}>
            Show all
          </Link>
        </p>
      )}
      {suspects.isPending && <SkeletonRows label="Loading suspect links" />}
      {suspects.isError && (
        <ProblemNote error={suspects.error} onRetry={() => void suspects.refetch()} />
      )}
      {suspects.isSuccess && links.length === 0 && (
        <EmptyState icon={<CheckCircleIcon />} title="No link is suspect">
          A link becomes suspect when the item it points to changes in what it says. White space and
          emphasis don’t count.
        </EmptyState>
      )}
      <ul>
        {links.map((link) => (
          <SuspectEntry key={`${link.from.id} ${link.type} ${link.to.id}`} link={link} />
        ))}
      </ul>
      {suspects.hasNextPage && (
        <Button
          variant="default"
          mt={12}
          loading={suspects.isFetchingNextPage}
          onClick={() => void suspects.fetchNextPage()}
        >
          Load more
        </Button>
      )}
    </div>
  );
}

import { Button } from '@mantine/core';
import { PlusIcon } from '@primer/octicons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { Term } from '@throughline/shared/schema';
import { useState } from 'react';
import { useTRPC } from '../../app/trpc.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNote } from '../../components/problem-note.tsx';
import { SkeletonRows } from '../../components/skeleton-rows.tsx';
import { usePageKeys } from '../../components/use-page-keys.ts';
import { useProject } from '../../routes/use-project.ts';
import classes from './glossary-page.module.css';
import { TermForm } from './term-form.tsx';
import { TermLine } from './term-line.tsx';

const LISTED = 100;

/** What do our words mean? The terms of the project, and the words that are not to be used for them. */
export function GlossaryPage() {
  const trpc = useTRPC();
  const { id: projectId } = useProject();
  const [edited, setEdited] = useState<Term | 'new' | null>(null);
  const terms = useInfiniteQuery(
    trpc.terms.list.infiniteQueryOptions(
      { projectId, limit: LISTED },
      { getNextPageParam: (page) => page.nextCursor },
    ),
  );
  const all = terms.data?.pages.flatMap(({ items }) => items) ?? [];
  usePageKeys({ c: () => setEdited('new') });
  const add = (
    <Button leftSection={<PlusIcon />} title="Add a term (c)" onClick={() => setEdited('new')}>
      Add a term
    </Button>
  );

  return (
    <div>
      <PageHeader title="What do our words mean?" tab="Glossary" actions={add}>
        One word for one thing: requirements that say it otherwise are found.
      </PageHeader>
      {terms.isPending && <SkeletonRows label="Loading the glossary" />}
      {terms.isError && <ProblemNote error={terms.error} onRetry={() => void terms.refetch()} />}
      {terms.isSuccess && all.length === 0 && (
        <EmptyState title="No terms yet">
          Write down the words that people could take for something else, what they mean here, and
          which words not to use for them.
        </EmptyState>
      )}
      {all.length > 0 && (
        <dl className={classes.terms}>
          {all.map((term) => (
            <TermLine key={term.id} term={term} onEdit={() => setEdited(term)} />
          ))}
        </dl>
      )}
      {terms.hasNextPage && (
        <Button
          variant="default"
          loading={terms.isFetchingNextPage}
          onClick={() => void terms.fetchNextPage()}
        >
          Load more
        </Button>
      )}
      {edited && (
        <TermForm term={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </div>
  );
}

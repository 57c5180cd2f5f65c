import { CheckCircleIcon } from '@primer/octicons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTRPC } from '../../../app/trpc.ts';
import { count } from '../../../components/count.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { SkeletonRows } from '../../../components/skeleton-rows.tsx';
import { usePageKeys } from '../../../components/use-page-keys.ts';
import { useProject } from '../../../routes/use-project.ts';
import { ConflictEntry } from './conflict-entry.tsx';
import classes from './conflicts-page.module.css';

/** Where do file and item disagree? Each field with both texts, and the choice between them. */
export function ConflictsPage() {
  const trpc = useTRPC();
  const { id: projectId } = useProject();
  const conflicts = useQuery(trpc.sources.conflicts.queryOptions({ projectId }));
  const [activeAt, setActiveAt] = useState(0);
  const all = conflicts.data ?? [];
  const active = Math.min(activeAt, all.length - 1);
  const step = (by: number) => {
    const next = Math.max(0, Math.min(active + by, all.length - 1));
    setActiveAt(next);
    document.querySelectorAll('[data-conflict]')[next]?.scrollIntoView({ block: 'nearest' });
  };
  usePageKeys({ j: () => step(1), k: () => step(-1) });

  return (
    <div>
      <PageHeader title="Where do file and item disagree?" tab="Conflicts">
        {all.length > 0 &&
          `${all.length === 1 ? 'One field was' : `${count(all.length)} fields were`} changed in a file and here, to different ends. Until you choose, the item keeps its own text and the file keeps its own.`}
      </PageHeader>
      {conflicts.isPending && <SkeletonRows label="Loading conflicts" />}
      {conflicts.isError && (
        <ProblemNote error={conflicts.error} onRetry={() => void conflicts.refetch()} />
      )}
      {conflicts.isSuccess && all.length === 0 && (
        <EmptyState icon={<CheckCircleIcon />} title="Files and items agree">
          When a file that you import again and its item were both changed in the same sentence, you
          choose here which one stands.
        </EmptyState>
      )}
      <ul className={classes.conflicts}>
        {all.map((conflict, index) => (
          <ConflictEntry
            // What is chosen belongs to one text: when another comes, the choice begins again.
            key={JSON.stringify([conflict.itemId, conflict.field, conflict.clauses])}
            conflict={conflict}
            isActive={index === active}
            onActive={() => setActiveAt(index)}
          />
        ))}
      </ul>
    </div>
  );
}

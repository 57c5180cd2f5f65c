import { QUADRANTS } from '@throughline/domain';
import { useQuery } from '@tanstack/react-query';
import { Quadrant } from '@throughline/shared/schema';
import { useTRPC } from '../../app/trpc.ts';
import { count as say } from '../../components/count.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ItemLine, ItemLines } from '../../components/item-line.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNote } from '../../components/problem-note.tsx';
import { Section } from '../../components/section.tsx';
import { SkeletonRows } from '../../components/skeleton-rows.tsx';
import { useProject } from '../../routes/use-project.ts';
import classes from './balance-page.module.css';
import { BalancePlot } from './balance-plot.tsx';
import { BalanceTable } from './balance-table.tsx';

/** What is worth doing? Value against feasibility, with what each requirement costs in performance. */
export function BalancePage() {
  const trpc = useTRPC();
  const { id: projectId } = useProject();
  const balance = useQuery(trpc.priorities.balance.queryOptions({ projectId }));
  const { data } = balance;
  const counts = Quadrant.options.flatMap((quadrant) => {
    const { length } = data?.entries.filter((entry) => entry.quadrant === quadrant) ?? [];
    return length > 0 ? [`${QUADRANTS[quadrant].title.toLowerCase()} ${length}`] : [];
  });
  return (
    <div>
      <PageHeader title="What is worth doing?" tab="Balance">
        {counts.length > 0 && `Of the open requirements: ${counts.join(', ')}.`}
      </PageHeader>
      {balance.isPending && <SkeletonRows label="Weighing" />}
      {balance.isError && (
        <ProblemNote error={balance.error} onRetry={() => void balance.refetch()} />
      )}
      {data && data.total === 0 && (
        <EmptyState title="No requirement is judged yet">
          Open one and press Balance below its text: what it is worth, whether it can be done, and
          what it costs in performance, each from 1 to 5.
        </EmptyState>
      )}
      {data && data.entries.length > 0 && (
        <div className={classes.columns}>
          <BalancePlot entries={data.entries} />
          <BalanceTable entries={data.entries} />
        </div>
      )}
      {data && data.total > data.entries.length && (
        <p className={classes.more}>
          The first {data.entries.length} of {say(data.total)}.
        </p>
      )}
      {data && data.unjudgedTotal > 0 && (
        <div className={classes.apart}>
          <Section title="Not judged yet" more={say(data.unjudgedTotal)}>
            <ItemLines>
              {data.unjudged.map(({ item }) => (
                <ItemLine key={item.id} item={item} />
              ))}
            </ItemLines>
          </Section>
        </div>
      )}
    </div>
  );
}

import { NativeSelect } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTRPC } from '../../app/trpc.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { count as say } from '../../components/count.ts';
import { ItemLine, ItemLines } from '../../components/item-line.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNote } from '../../components/problem-note.tsx';
import { Section } from '../../components/section.tsx';
import { SkeletonRows } from '../../components/skeleton-rows.tsx';
import { KIND_WORDS } from '../../kinds/kind-words.ts';
import { PriorityLabel } from '../../kinds/priority-label.tsx';
import type { BacklogSearch } from '../../routes/searches.ts';
import { useProject } from '../../routes/use-project.ts';
import classes from './backlog-page.module.css';
import { BacklogTable } from './backlog-table.tsx';

const routeApi = getRouteApi('/p/$slug/backlog');

/** What comes first? The open items in the order of the work, each with why it stands where it does. */
export function BacklogPage() {
  const trpc = useTRPC();
  const navigate = useNavigate();
  const { id: projectId } = useProject();
  const { kind = 'requirement', method = 'wsjf' } = routeApi.useSearch();
  const backlog = useQuery({
    ...trpc.priorities.backlog.queryOptions({ projectId, kind, method }),
    placeholderData: keepPreviousData,
  });
  const choose = (change: BacklogSearch) =>
    void navigate({ to: '.', replace: true, search: (before) => ({ ...before, ...change }) });
  const many = KIND_WORDS[kind].many.toLowerCase();
  const { data } = backlog;

  return (
    <div>
      <PageHeader title="What comes first?" tab="Backlog">
        {data?.explanation}
      </PageHeader>
      <div className={classes.choice}>
        <NativeSelect
          label="Of"
          size="sm"
          value={kind}
          data={[
            { value: 'requirement', label: 'Requirements' },
            { value: 'task', label: 'Tasks' },
          ]}
          onChange={(event) =>
            choose({ kind: event.currentTarget.value === 'task' ? 'task' : undefined })
          }
        />
        <NativeSelect
          label="By"
          size="sm"
          value={method}
          data={[
            { value: 'wsjf', label: 'WSJF: cost of delay over size' },
            { value: 'rice', label: 'RICE: reach × impact × confidence over effort' },
          ]}
          onChange={(event) =>
            choose({ method: event.currentTarget.value === 'rice' ? 'rice' : undefined })
          }
        />
      </div>
      {backlog.isPending && <SkeletonRows label="Sorting the backlog" />}
      {backlog.isError && (
        <ProblemNote error={backlog.error} onRetry={() => void backlog.refetch()} />
      )}
      {data && data.total === 0 && (
        <EmptyState title={`No open ${many} with inputs for ${data.method.toUpperCase()}`}>
          Open one and judge it: on its page, press {data.method.toUpperCase()} below the text.
        </EmptyState>
      )}
      {data && data.entries.length > 0 && <BacklogTable entries={data.entries} />}
      {data && data.total > data.entries.length && (
        <p className={classes.more}>
          The first {data.entries.length} of {say(data.total)}.
        </p>
      )}
      {data && data.unscoredTotal > 0 && (
        <div className={classes.apart}>
          <Section
            title={`Not judged by ${data.method.toUpperCase()}`}
            more={say(data.unscoredTotal)}
          >
            <ItemLines>
              {data.unscored.map(({ item, priority }) => (
                <ItemLine
                  key={item.id}
                  item={item}
                  aside={priority && <PriorityLabel kind={item.kind} priority={priority} />}
                />
              ))}
            </ItemLines>
          </Section>
        </div>
      )}
    </div>
  );
}

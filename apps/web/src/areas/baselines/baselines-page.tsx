import { Button } from '@mantine/core';
import { BookmarkIcon } from '@primer/octicons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { Baseline } from '@throughline/shared/schema';
import { useState } from 'react';
import { useTRPC } from '../../app/trpc.ts';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNote } from '../../components/problem-note.tsx';
import { Section } from '../../components/section.tsx';
import { SkeletonRows } from '../../components/skeleton-rows.tsx';
import { useProject } from '../../routes/use-project.ts';
import type { BaselinesSearch } from '../../routes/searches.ts';
import { BaselineForm } from './baseline-form.tsx';
import { BaselineList } from './baseline-list.tsx';
import classes from './baselines-page.module.css';
import { ComparisonView } from './comparison-view.tsx';
import { MomentChoice } from './moment-choice.tsx';
import { dayBefore } from './moments.ts';

const routeApi = getRouteApi('/p/$slug/baselines');
const LISTED = 100;
const SHOWN = 500;
const A_WEEK = 7;

/** What changed between two moments? The address names them, so that a comparison can be sent to others. */
export function BaselinesPage() {
  const trpc = useTRPC();
  const navigate = useNavigate();
  const { id: projectId } = useProject();
  const search = routeApi.useSearch();
  const [opened] = useState(() => new Date());
  const [edited, setEdited] = useState<Baseline | null>(null);
  const baselines = useQuery(trpc.baselines.list.queryOptions({ projectId, limit: LISTED }));
  const all = baselines.data?.items ?? [];
  const from = search.from ?? all[0]?.name ?? dayBefore(opened, A_WEEK);
  const to = search.to ?? 'now';
  const comparison = useQuery({
    ...trpc.moments.compare.queryOptions({ projectId, from, to, limit: SHOWN }),
    // Until it is known which baselines there are, nobody knows what to start from.
    enabled: search.from !== undefined || !baselines.isPending,
    placeholderData: keepPreviousData,
  });
  const choose = (change: BaselinesSearch) =>
    void navigate({ to: '.', replace: true, search: { ...search, ...change } });

  return (
    <div>
      <PageHeader
        title="What changed since then?"
        tab="Baselines"
        actions={
          <Button leftSection={<BookmarkIcon />} onClick={() => choose({ name: true })}>
            Name this moment
          </Button>
        }
      >
        A baseline is a moment with a name. Compare any two, or one with now.
      </PageHeader>
      <div className={classes.choice}>
        <MomentChoice
          label="From"
          value={from}
          baselines={all}
          today={opened}
          onChange={(moment) => choose({ from: moment, to })}
        />
        <MomentChoice
          label="To"
          value={to}
          baselines={all}
          today={opened}
          onChange={(moment) => choose({ from, to: moment })}
        />
      </div>
      {comparison.isPending && <SkeletonRows label="Comparing" />}
      {comparison.isError && (
        <ProblemNote error={comparison.error} onRetry={() => void comparison.refetch()} />
      )}
      {comparison.data && !comparison.isError && <ComparisonView comparison={comparison.data} />}
      <div className={classes.baselines}>
        <Section title="Baselines" more={baselines.data?.total}>
          {baselines.isPending && <SkeletonRows count={2} />}
          {baselines.isError && <ProblemNote error={baselines.error} />}
          {baselines.data && <BaselineList baselines={all} onEdit={setEdited} />}
        </Section>
      </div>
      {(edited ?? search.name) && (
        <BaselineForm
          baseline={edited}
          onClose={() => {
            setEdited(null);
            if (search.name) choose({ name: undefined });
          }}
        />
      )}
    </div>
  );
}

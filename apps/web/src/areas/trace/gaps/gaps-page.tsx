import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { CheckCircleIcon } from '@primer/octicons-react';
import type { Gap } from '@throughline/shared/schema';
import { useState } from 'react';
import { count as say } from '../../../components/count.ts';
import { useTRPC } from '../../../app/trpc.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { SkeletonRows } from '../../../components/skeleton-rows.tsx';
import { useProject } from '../../../routes/use-project.ts';
import { LinkPickerHost } from '../../links/link-picker-host.tsx';
import type { PickerStart } from '../../links/picker-start.ts';
import { GapSection } from './gap-section.tsx';
import { missingOf } from './gap-words.ts';
import classes from './gaps-page.module.css';

const routeApi = getRouteApi('/p/$slug/gaps');

interface Fixing extends PickerStart {
  item: Gap['item'];
}

/** What is missing? Every place where the thread breaks off, with why that matters and the repair beside it. */
export function GapsPage() {
  const trpc = useTRPC();
  const { id: projectId, slug } = useProject();
  const { type: chosen } = routeApi.useSearch();
  const gaps = useQuery(trpc.trace.gaps.queryOptions({ projectId }));
  const [fixing, setFixing] = useState<Fixing | null>(null);
  const open = gaps.data?.filter(({ type, count }) => type !== 'suspect_link' && count > 0) ?? [];
  const shown = open.some(({ type }) => type === chosen)
    ? open.filter(({ type }) => type === chosen)
    : open;
  const missing = gaps.data && missingOf(gaps.data);

  return (
    <div>
      <PageHeader title="What is missing from the thread?" tab="Gaps">
        {missing === 0 && 'Nothing: every goal, requirement, decision and task is linked.'}
        {missing !== undefined &&
          missing > 0 &&
          `${missing === 1 ? 'One place' : `${say(missing)} places`} where nobody can say why something is here, or whether it works.`}
      </PageHeader>
      {gaps.isPending && <SkeletonRows label="Looking for gaps" />}
      {gaps.isError && <ProblemNote error={gaps.error} onRetry={() => void gaps.refetch()} />}
      {open.length > 1 && (
        <nav className={classes.types} aria-label="Types of gap">
          <Link
            to="."
            search={{}}
            data-chosen={shown.length > 1 || undefined}
            className={classes.type}
          >
            All <b>{say(missing ?? 0)}</b>
          </Link>
          {open.map(({ type, title, count }) => (
            <Link
              key={type}
              to="."
              search={{ type }}
              data-chosen={(shown.length === 1 && shown[0]!.type === type) || undefined}
              className={classes.type}
            >
              {title} <b>{say(count)}</b>
            </Link>
          ))}
        </nav>
      )}
      {missing === 0 && (
        <EmptyState icon={<CheckCircleIcon />} title="No gaps">
          Gaps appear when something is added that leads nowhere.{' '}
          <Link to="/p/$slug/matrix" params={{ slug }}>
            The matrix
          </Link>{' '}
          shows what covers what.
        </EmptyState>
      )}
      <div className={classes.sections}>
        {shown.map((section) => (
          <GapSection key={section.type} section={section} onFix={setFixing} />
        ))}
      </div>
      {fixing && (
        <LinkPickerHost
          item={fixing.item}
          links={[]}
          start={fixing}
          onClose={() => setFixing(null)}
        />
      )}
    </div>
  );
}

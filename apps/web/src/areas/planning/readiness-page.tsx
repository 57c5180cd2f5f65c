import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTRPC } from '../../app/trpc.ts';
import { count as say } from '../../components/count.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { KeyLink } from '../../components/key-link.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNote } from '../../components/problem-note.tsx';
import { Section } from '../../components/section.tsx';
import { SkeletonRows } from '../../components/skeleton-rows.tsx';
import { useProject } from '../../routes/use-project.ts';
import classes from './readiness-page.module.css';
import { ReadinessPlot } from './readiness-plot.tsx';
import { ReadinessTable } from './readiness-table.tsx';

/** Are the requirements ready? How their wording stands, how it came to that, and what to mend first. */
export function ReadinessPage() {
  const trpc = useTRPC();
  const { id: projectId, slug } = useProject();
  const trend = useQuery(trpc.requirements.readinessTrend.queryOptions({ projectId }));
  const { data } = trend;
  const now = data?.points.at(-1);
  const readiness = now?.readiness ?? null;
  const worst = data?.least.filter((each) => each.readiness < 100) ?? [];
  return (
    <div>
      <PageHeader title="Are the requirements ready?" tab="Readiness">
        {now &&
          readiness !== null &&
          `${readiness} of 100 by their wording, over ${say(now.requirements)} requirements${data?.isSampled ? `, a sample of ${say(data.total)}` : ''}.`}
      </PageHeader>
      {trend.isPending && <SkeletonRows label="Reading the history" />}
      {trend.isError && <ProblemNote error={trend.error} onRetry={() => void trend.refetch()} />}
      {data && readiness === null && (
        <EmptyState title="No requirements yet">
          Write the first; its wording is checked as you type, and this page shows how all of them
          stand.
        </EmptyState>
      )}
      {data && readiness !== null && (
        <div className={classes.columns}>
          <div>
            <ReadinessPlot points={data.points} />
            <ReadinessTable points={data.points} />
            {data.isTruncated && (
              <p className={classes.note}>
                Older days are still to be reckoned; load the page again to see them.
              </p>
            )}
          </div>
          <Section title="What to mend first">
            {worst.length === 0 && <p className={classes.note}>Nothing is left to mend.</p>}
            <ul>
              {worst.map(({ key, title, readiness: own }) => (
                <li key={key} className={classes.line}>
                  <KeyLink itemKey={key} />
                  <Link to="/p/$slug/i/$key" params={{ slug, key }} className={classes.title}>
                    {title}
                  </Link>
                  <span className={classes.number}>{own}</span>
                </li>
              ))}
            </ul>
          </Section>
        </div>
      )}
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTRPC } from '../../app/trpc.ts';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNote } from '../../components/problem-note.tsx';
import { useProject } from '../../routes/use-project.ts';
import { Answer } from './answer.tsx';
import { FirstSteps } from './first-steps.tsx';
import classes from './home-page.module.css';
import { OpenQuestions } from './open-questions.tsx';
import { RecentChanges } from './recent-changes.tsx';
import { SideKinds } from './side-kinds.tsx';
import { ThreadPicture } from './thread/thread-picture.tsx';
import { WhatIsMissing } from './what-is-missing.tsx';

/** Is the thread whole? The answer, the picture of it, and what to do next. */
export function HomePage() {
  const trpc = useTRPC();
  const project = useProject();
  const overview = useQuery(trpc.projects.overview.queryOptions({ id: project.id }));
  const gaps = useQuery(trpc.trace.gaps.queryOptions({ projectId: project.id }));
  const failed = [overview, gaps].find(({ isError }) => isError);
  const isEmpty = overview.data?.counts.every(({ count }) => count === 0) ?? false;

  return (
    <div>
      <PageHeader
        title="Is the thread whole?"
        tab="Home"
        actions={
          !isEmpty && (
            <Link to="/p/$slug/thread" params={{ slug: project.slug }} className={classes.graph}>
              Open the graph
            </Link>
          )
        }
      >
        {overview.data && gaps.data ? (
          <Answer overview={overview.data} gaps={gaps.data} />
        ) : (
          <span className={classes.waiting} />
        )}
      </PageHeader>
      {failed && <ProblemNote error={failed.error} onRetry={() => void failed.refetch()} />}
      {overview.data && gaps.data ? (
        <>
          <ThreadPicture overview={overview.data} gaps={gaps.data} />
          <SideKinds overview={overview.data} />
        </>
      ) : (
        !failed && <output className={classes.picture} aria-label="Drawing the thread" />
      )}
      {isEmpty ? (
        <FirstSteps />
      ) : (
        <div className={classes.columns}>
          <div className={classes.column}>
            <WhatIsMissing gaps={gaps.data} />
            <OpenQuestions />
          </div>
          <RecentChanges />
        </div>
      )}
    </div>
  );
}

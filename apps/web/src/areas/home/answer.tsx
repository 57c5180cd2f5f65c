import { CheckCircleFillIcon } from '@primer/octicons-react';
import { Link } from '@tanstack/react-router';
import type { Gaps, ProjectOverview } from '@throughline/shared/schema';
import { count as say } from '../../components/count.ts';
import { useProject } from '../../routes/use-project.ts';
import { missingOf } from '../trace/gaps/gap-words.ts';
import classes from './answer.module.css';

/** The question of the page, answered in one sentence. */
export function Answer({ overview, gaps }: { overview: ProjectOverview; gaps: Gaps }) {
  const { slug } = useProject();
  const missing = missingOf(gaps);
  const suspects = overview.suspectLinks;
  if (overview.counts.every(({ count }) => count === 0)) return <p>There is nothing on it yet.</p>;
  if (missing === 0 && suspects === 0) {
    return (
      <p className={classes.whole}>
        <CheckCircleFillIcon /> Yes. Everything leads to a goal, what is accepted has a test, and no
        link is suspect.
      </p>
    );
  }
  return (
    <p>
      Not yet:{' '}
      {missing > 0 && (
        <Link to="/p/$slug/gaps" params={{ slug }} className={classes.part}>
          {missing === 1 ? 'one thing is missing' : `${say(missing)} things are missing`}
        </Link>
      )}
      {missing > 0 && suspects > 0 && ' and '}
      {suspects > 0 && (
        <Link to="/p/$slug/suspect" params={{ slug }} className={classes.part}>
          {suspects === 1 ? 'one link is suspect' : `${say(suspects)} links are suspect`}
        </Link>
      )}
      .
    </p>
  );
}

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
  const { suspectLinks: suspects, conflicts } = overview;
  if (overview.counts.every(({ count }) => count === 0)) return <p>There is nothing on it yet.</p>;
  if (missing === 0 && suspects === 0 && conflicts === 0) {
    return (
      <p className={classes.whole}>
        <CheckCircleFillIcon /> Yes. Everything leads to a goal, what is accepted has a test, and no
        link is suspect.
      </p>
    );
  }
  const parts = [
    missing > 0 && (
      <Link key="gaps" to="/p/$slug/gaps" params={{ slug }} className={classes.part}>
        {missing === 1 ? 'one thing is missing' : `${say(missing)} things are missing`}
      </Link>
    ),
    suspects > 0 && (
      <Link key="suspect" to="/p/$slug/suspect" params={{ slug }} className={classes.part}>
        {suspects === 1 ? 'one link is suspect' : `${say(suspects)} links are suspect`}
      </Link>
    ),
    conflicts > 0 && (
      <Link key="conflicts" to="/p/$slug/conflicts" params={{ slug }} className={classes.part}>
        {conflicts === 1
          ? 'one field is in conflict with its file'
          : `${say(conflicts)} fields are in conflict with their files`}
      </Link>
    ),
  ].filter(Boolean);
  return (
    <p>
      Not yet:{' '}
      {parts.map((part, index) => [
        index > 0 && (index === parts.length - 1 ? ' and ' : ', '),
        part,
      ])}
      .
    </p>
  );
}

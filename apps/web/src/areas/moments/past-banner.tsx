import { HistoryIcon } from '@primer/octicons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ResolvedMoment } from '@throughline/shared/schema';
import { exactTime } from '../../components/time-words.ts';
import { useProject } from '../../routes/use-project.ts';
import { usePageCommands } from '../palette/page-commands.ts';
import classes from './past-banner.module.css';

/** Says over a page that it is the past that one reads, and leads back. */
export function PastBanner({ at }: { at: ResolvedMoment }) {
  const { slug } = useProject();
  const navigate = useNavigate();
  usePageCommands([
    {
      label: 'Back to now',
      run: () =>
        void navigate({ to: '.', search: (before: object) => ({ ...before, at: undefined }) }),
    },
  ]);
  return (
    <aside className={classes.banner} aria-label="As of then">
      <HistoryIcon />
      <p className={classes.words}>
        You read the project as of <b>{nameOf(at)}</b>. Nothing can be changed here.
      </p>
      <nav className={classes.ways} aria-label="From then">
        <Link
          to="/p/$slug/baselines"
          params={{ slug }}
          search={{ from: at.baseline ?? String(at.sequence), to: 'now' }}
        >
          What changed since
        </Link>
        <Link to="." search={(before: object) => ({ ...before, at: undefined })}>
          Back to now
        </Link>
      </nav>
    </aside>
  );
}

function nameOf({ baseline, at, sequence }: ResolvedMoment): string {
  if (at === null) return 'the beginning';
  const when = `${exactTime(at)}, change ${sequence.toLocaleString('en')}`;
  return baseline ? `${baseline} (${when})` : when;
}

import { Link } from '@tanstack/react-router';
import type { FindingPlace, FoundRequirement } from '@throughline/shared/schema';
import { KeyLink } from '../../components/key-link.tsx';
import { useProject } from '../../routes/use-project.ts';
import classes from './finding-entry.module.css';

/** Of a long statement, this much is shown around the words that are meant. */
const CONTEXT = 160;

/** Where a finding stands: the requirement, and its statement with the words marked. */
export function PlaceLine({
  place: { start, end },
  requirement: { key, title, statement },
  isFirst,
}: {
  place: FindingPlace;
  requirement: FoundRequirement;
  isFirst: boolean;
}) {
  const { slug } = useProject();
  const before = statement.slice(0, start);
  const after = statement.slice(end);
  return (
    <p className={classes.place}>
      <KeyLink itemKey={key} />{' '}
      <Link
        to="/p/$slug/i/$key"
        params={{ slug, key }}
        className={classes.statement}
        title={title}
        {...(isFirst && { 'data-key': 'o' })}
      >
        {before.length > CONTEXT ? `… ${before.slice(-CONTEXT)}` : before}
        <mark className={classes.words}>{statement.slice(start, end)}</mark>
        {after.length > CONTEXT ? `${after.slice(0, CONTEXT)} …` : after}
      </Link>
    </p>
  );
}

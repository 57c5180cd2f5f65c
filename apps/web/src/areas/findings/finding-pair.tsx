import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { FoundRequirement, ProjectFinding } from '@throughline/shared/schema';
import { KeyLink } from '../../components/key-link.tsx';
import { useProject } from '../../routes/use-project.ts';
import { WordDiff } from '../changes/word-diff.tsx';
import type { FoundRequirements } from './found-requirements.ts';
import classes from './finding-entry.module.css';
import { useFindingActions } from './use-finding-actions.ts';

/** Which of two is kept is asked where they say the same, or nearly. */
const MERGED: ReadonlySet<string> = new Set(['SET-DUPLICATE', 'SET-SIMILAR']);

/** Requirements side by side; what the others say differently from the first is marked. */
export function FindingPair({
  finding: { rule, places, reason },
  requirements,
}: {
  finding: ProjectFinding;
  requirements: FoundRequirements;
}) {
  const actions = useFindingActions();
  const all = places.map(({ id }) => requirements.get(id)!);
  const [first, ...others] = all as [FoundRequirement, ...FoundRequirement[]];
  const canMerge = MERGED.has(rule) && all.length === 2 && reason === null;
  return (
    <div className={classes.pair}>
      {all.map((requirement, index) => {
        const other = index === 0 ? others[0]! : first;
        return (
          <section key={requirement.id} className={classes.side} aria-label={requirement.key}>
            <Head requirement={requirement} isFirst={index === 0} />
            {index === 0 ? (
              <p>{requirement.statement}</p>
            ) : (
              <WordDiff before={first.statement} after={requirement.statement} />
            )}
            {canMerge && (
              <Button
                variant="default"
                size="compact-xs"
                title={`Gives it the links of ${other.key}, and archives ${other.key}`}
                onClick={() => void actions.merge(other, requirement)}
              >
                Keep {requirement.key}
              </Button>
            )}
          </section>
        );
      })}
    </div>
  );
}

function Head({ requirement, isFirst }: { requirement: FoundRequirement; isFirst: boolean }) {
  const { slug } = useProject();
  const { key, title } = requirement;
  return (
    <p className={classes.name}>
      <KeyLink itemKey={key} />{' '}
      <Link to="/p/$slug/i/$key" params={{ slug, key }} {...(isFirst && { 'data-key': 'o' })}>
        {title}
      </Link>
    </p>
  );
}

import { Button } from '@mantine/core';
import { AlertIcon, InfoIcon, XCircleIcon } from '@primer/octicons-react';
import type { ProjectFinding } from '@throughline/shared/schema';
import { useState } from 'react';
import { useProject } from '../../routes/use-project.ts';
import classes from './finding-entry.module.css';
import { FindingPair } from './finding-pair.tsx';
import type { FoundRequirements } from './found-requirements.ts';
import { PlaceLine } from './place-line.tsx';
import { isShort, SuppressForm } from './suppress-form.tsx';
import { useFindingActions } from './use-finding-actions.ts';
import { useSuppression } from './use-suppression.ts';

const ICONS = { error: XCircleIcon, warning: AlertIcon, info: InfoIcon } as const;
/** They hold whole statements against each other. */
const PAIRS: ReadonlySet<string> = new Set([
  'SET-DUPLICATE',
  'SET-SIMILAR',
  'SET-CONTRADICTION',
  'SET-BOUND',
]);

/** One finding: what is wrong, where, and what can be done about it at once. */
export function FindingEntry({
  finding,
  requirements,
}: {
  finding: ProjectFinding;
  requirements: FoundRequirements;
}) {
  const { rule, guide, severity, message, places, placesTotal, rewrite, reason, scope } = finding;
  const { id: projectId } = useProject();
  const actions = useFindingActions();
  const suppression = useSuppression(projectId);
  const [isSuppressing, setIsSuppressing] = useState(false);
  const Icon = ICONS[severity];
  const first = places[0] && requirements.get(places[0].id);
  const isPair = PAIRS.has(rule) && places.length > 1;
  const covered = {
    rule,
    // Words stand for a finding on a term; what is said of whole statements is of the requirement.
    ...(scope === 'set' && !isPair ? {} : first && { item: first.key }),
    ...(!isPair && places[0] && isShort(places[0].text) && { text: places[0].text.trim() }),
  };

  return (
    <li
      className={classes.entry}
      data-finding
      data-severity={severity}
      tabIndex={-1}
      aria-label={`${severity}: ${message}`}
    >
      <Icon className={classes.icon} size={14} aria-label={severity} />
      <div className={classes.body}>
        <p className={classes.message}>
          {message}{' '}
          <span className={classes.rule} title={`From ${guide}`}>
            {rule}
          </span>
        </p>
        {reason !== null && <p className={classes.reason}>Suppressed: {reason}</p>}
        {isPair ? (
          <FindingPair finding={finding} requirements={requirements} />
        ) : (
          places.map((place, index) => (
            <PlaceLine
              // The same words can stand in a statement twice.
              // oxlint-disable-next-line react/no-array-index-key
              key={index}
              place={place}
              requirement={requirements.get(place.id)!}
              isFirst={index === 0}
            />
          ))
        )}
        {placesTotal > places.length && (
          <p className={classes.more}>and {placesTotal - places.length} more places</p>
        )}
        <div className={classes.acts}>
          {rewrite && first && reason === null && (
            <Button
              data-key="w"
              variant="default"
              size="compact-xs"
              title="Write it (w)"
              onClick={() => void actions.rewrite(first, rewrite)}
            >
              {rewrite.text.trim() === '' ? 'Leave it out' : `Write “${rewrite.text.trim()}”`}
              <span className="visually-hidden"> in {first.key}</span>
            </Button>
          )}
          {reason === null ? (
            <Button
              data-key="s"
              variant="subtle"
              size="compact-xs"
              title="Suppress it (s)"
              aria-expanded={isSuppressing}
              onClick={() => setIsSuppressing(!isSuppressing)}
            >
              Suppress…
            </Button>
          ) : (
            <Button
              data-key="s"
              variant="default"
              size="compact-xs"
              onClick={() =>
                void suppression.lift({
                  rule,
                  reason,
                  places: places.map(({ id, text }) => ({ item: requirements.get(id)!.key, text })),
                })
              }
            >
              Report it again
            </Button>
          )}
        </div>
        {isSuppressing && (
          <SuppressForm
            covered={covered}
            onSuppress={suppression.suppress}
            onDone={() => setIsSuppressing(false)}
          />
        )}
      </div>
    </li>
  );
}

import { Button } from '@mantine/core';
import type { SuppressedFinding } from '@throughline/shared/schema';
import { useProject } from '../../routes/use-project.ts';
import { useSuppression } from '../findings/use-suppression.ts';
import classes from './statement-findings.module.css';

/** What the project lives with in this statement: how much, and on request what and why. */
export function SuppressedFindings({
  suppressed,
  itemKey,
}: {
  suppressed: readonly SuppressedFinding[];
  itemKey: string;
}) {
  const { id: projectId } = useProject();
  const { lift } = useSuppression(projectId);
  return (
    <details className={classes.suppressed}>
      <summary>{suppressed.length} suppressed</summary>
      <ul>
        {suppressed.map(({ rule, text, message, reason, start }) => (
          <li key={`${rule} ${start}`}>
            <span title={message}>
              {rule} at “{text}”: {reason}
            </span>{' '}
            <Button
              variant="subtle"
              size="compact-xs"
              onClick={() => void lift({ rule, reason, places: [{ item: itemKey, text }] })}
            >
              Report it again
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

import { Button } from '@mantine/core';
import classes from './progress.module.css';

interface ProgressProps {
  said: string;
  done?: number;
  /** Left out while it is not known how much there is. */
  total?: number;
  onCancel?: () => void;
}

/** How far it is, in words and as a bar. */
export function Progress({ said, done = 0, total = 0, onCancel }: ProgressProps) {
  return (
    <div className={classes.progress}>
      <p aria-live="polite">{said} …</p>
      <progress aria-label={said} {...(total > 0 && { value: done, max: total })} />
      {onCancel && (
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      )}
    </div>
  );
}

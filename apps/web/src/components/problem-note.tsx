import { Button } from '@mantine/core';
import { AlertIcon } from '@primer/octicons-react';
import classes from './problem-note.module.css';
import { messageOf, titleOf } from './problem-words.ts';

interface ProblemNoteProps {
  error: unknown;
  onRetry?: (() => void) | undefined;
}

/** An error where its content would have been: what happened, and what to do. */
export function ProblemNote({ error, onRetry }: ProblemNoteProps) {
  return (
    <div className={classes.note} role="alert">
      <AlertIcon className={classes.icon} />
      <div>
        <p className={classes.title}>{titleOf(error)}</p>
        <p className={classes.text}>{messageOf(error)}</p>
        {onRetry && (
          <Button variant="default" mt={8} onClick={onRetry}>
            Try again
          </Button>
        )}
      </div>
    </div>
  );
}

import { Button } from '@mantine/core';
import classes from './restored-note.module.css';

/** Says that the form holds what was typed earlier, and offers to let go of it. */
export function RestoredNote({ onDiscard }: { onDiscard: () => void }) {
  return (
    <output className={classes.note}>
      This is what you typed earlier and did not save.
      <Button variant="default" size="compact-xs" onClick={onDiscard}>
        Discard it
      </Button>
    </output>
  );
}

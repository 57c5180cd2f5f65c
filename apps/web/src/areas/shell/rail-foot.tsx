import { ActionIcon } from '@mantine/core';
import { QuestionIcon } from '@primer/octicons-react';
import classes from './rail-foot.module.css';
import { openHelp } from './help-store.ts';
import { ThemeSwitch } from './theme-switch.tsx';

export function RailFoot({ onLeave }: { onLeave?: (() => void) | undefined }) {
  return (
    <div className={classes.foot}>
      <ThemeSwitch />
      <ActionIcon
        variant="subtle"
        aria-label="Keyboard shortcuts"
        title="Keyboard shortcuts (?)"
        onClick={() => {
          onLeave?.();
          openHelp();
        }}
      >
        <QuestionIcon />
      </ActionIcon>
    </div>
  );
}

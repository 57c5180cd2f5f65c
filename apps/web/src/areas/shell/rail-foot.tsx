import { ActionIcon } from '@mantine/core';
import { QuestionIcon } from '@primer/octicons-react';
import classes from './rail-foot.module.css';
import { ThemeSwitch } from './theme-switch.tsx';

export function RailFoot({ onHelp }: { onHelp: () => void }) {
  return (
    <div className={classes.foot}>
      <ThemeSwitch />
      <ActionIcon
        variant="subtle"
        aria-label="Keyboard shortcuts"
        title="Keyboard shortcuts (?)"
        onClick={onHelp}
      >
        <QuestionIcon />
      </ActionIcon>
    </div>
  );
}

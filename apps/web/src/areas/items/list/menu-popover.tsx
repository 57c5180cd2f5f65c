import { Button, Popover } from '@mantine/core';
import { useRef, type ReactNode } from 'react';
import { returnFocus } from '../../../components/return-focus.ts';
import classes from './filter-menu.module.css';

interface MenuPopoverProps {
  button: string;
  icon: ReactNode;
  /** What the opened part is called by who cannot see it. */
  label: string;
  children: ReactNode;
}

/** A button of the list with choices below it, open from the start: it is loaded when it is asked for. */
export function MenuPopover({ button, icon, label, children }: MenuPopoverProps) {
  const target = useRef<HTMLButtonElement>(null);
  return (
    <Popover
      position="bottom-start"
      trapFocus
      defaultOpened
      onClose={() => returnFocus(target.current)}
    >
      <Popover.Target>
        <Button ref={target} variant="default" leftSection={icon}>
          {button}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label} className={classes.filters}>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}

import { Button, Checkbox, Popover } from '@mantine/core';
import { ColumnsIcon } from '@primer/octicons-react';
import { useNavigate } from '@tanstack/react-router';
import type { Kind } from '@throughline/shared/schema';
import { useRef } from 'react';
import { returnFocus } from '../../../components/return-focus.ts';
import { rememberColumns } from '../../../routes/remembered-columns.ts';
import type { ListSearch } from '../../../routes/searches.ts';
import classes from './filter-menu.module.css';
import { columnsOf, shownColumns, withColumn } from './list-columns.ts';

/** Which columns the list has: in the address for whoever gets it, and remembered for the next time. */
export function ColumnMenu({ kind, search }: { kind: Kind; search: ListSearch }) {
  const navigate = useNavigate();
  const target = useRef<HTMLButtonElement>(null);
  const shown = new Set(shownColumns(kind, search.show).map(({ name }) => name));
  const toggle = (name: string) => {
    const show = withColumn(kind, search.show, name);
    rememberColumns(kind, show);
    void navigate({
      to: '.',
      replace: true,
      search: (before: ListSearch) => ({ ...before, show }),
    });
  };
  return (
    <Popover
      position="bottom-start"
      trapFocus
      defaultOpened
      onClose={() => returnFocus(target.current)}
    >
      <Popover.Target>
        <Button ref={target} variant="default" leftSection={<ColumnsIcon size={14} />}>
          Columns
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Columns" className={classes.filters}>
        <fieldset className={classes.group}>
          <legend>Beside key and title</legend>
          {columnsOf(kind).map(({ name, label }) => (
            <Checkbox
              key={name}
              size="xs"
              label={label}
              checked={shown.has(name)}
              onChange={() => toggle(name)}
            />
          ))}
        </fieldset>
      </Popover.Dropdown>
    </Popover>
  );
}

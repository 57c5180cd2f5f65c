import { Checkbox } from '@mantine/core';
import { ColumnsIcon } from '@primer/octicons-react';
import { useNavigate } from '@tanstack/react-router';
import type { Kind } from '@throughline/shared/schema';
import { rememberColumns } from '../../../routes/remembered-columns.ts';
import type { ListSearch } from '../../../routes/searches.ts';
import classes from './filter-menu.module.css';
import { MenuPopover } from './menu-popover.tsx';
import { columnsOf, shownColumns, withColumn } from './list-columns.ts';

/** Which columns the list has: in the address for whoever gets it, and remembered for the next time. */
export function ColumnMenu({ kind, search }: { kind: Kind; search: ListSearch }) {
  const navigate = useNavigate();
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
    <MenuPopover button="Columns" icon={<ColumnsIcon size={14} />} label="Columns">
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
    </MenuPopover>
  );
}

import { Button, Checkbox, Popover, Switch } from '@mantine/core';
import { FilterIcon } from '@primer/octicons-react';
import { useNavigate } from '@tanstack/react-router';
import { KINDS, type Priority } from '@throughline/shared/schema';
import { useRef } from 'react';
import { returnFocus } from '../../../components/return-focus.ts';
import { capitalised, priorityWord } from '../../../kinds/state-words.ts';
import type { ListSearch } from '../../../routes/searches.ts';
import classes from './filter-menu.module.css';
import type { MoreFiltersProps } from './more-filters-props.ts';
import { toggled } from './toggled.ts';

/** Priority, labels, owner, archived. Labels and owners are those of the rows at hand. */
export function FilterMenu({ kind, search, items }: MoreFiltersProps) {
  const navigate = useNavigate();
  const target = useRef<HTMLButtonElement>(null);
  const set = (change: Partial<ListSearch>) => {
    void navigate({
      to: '.',
      replace: true,
      search: (before: ListSearch) => ({ ...before, ...change }),
    });
  };
  const priorities: readonly Priority[] = KINDS[kind].priorities;
  const labels = unique([...(search.label ?? []), ...items.flatMap((item) => item.labels)]);
  const owners = unique([
    ...(search.owner ? [search.owner] : []),
    ...items.flatMap(({ owner }) => owner ?? []),
  ]);

  return (
    <Popover
      position="bottom-start"
      trapFocus
      defaultOpened
      onClose={() => returnFocus(target.current)}
    >
      <Popover.Target>
        <Button ref={target} variant="default" leftSection={<FilterIcon size={14} />}>
          Filter
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Filters" className={classes.filters}>
        <Group
          title="Priority"
          options={priorities}
          say={(priority) => capitalised(priorityWord(priority))}
          isOn={(priority) => search.priority?.includes(priority) ?? false}
          onToggle={(priority) => set({ priority: toggled(search.priority ?? [], priority) })}
        />
        <Group
          title="Labels"
          options={labels}
          isOn={(label) => search.label?.includes(label) ?? false}
          onToggle={(label) => set({ label: toggled(search.label ?? [], label) })}
        />
        <Group
          title="Owner"
          options={owners}
          isOn={(owner) => search.owner === owner}
          onToggle={(owner) => set({ owner: search.owner === owner ? undefined : owner })}
        />
        <Switch
          size="xs"
          label="Archived ones instead"
          checked={search.archived ?? false}
          onChange={() => set({ archived: search.archived ? undefined : true })}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

interface GroupProps<T extends string> {
  title: string;
  options: readonly T[];
  say?: (option: T) => string;
  isOn: (option: T) => boolean;
  onToggle: (option: T) => void;
}

function Group<T extends string>({ title, options, say, isOn, onToggle }: GroupProps<T>) {
  if (options.length === 0) return null;
  return (
    <fieldset className={classes.group}>
      <legend>{title}</legend>
      {options.map((option) => (
        <Checkbox
          key={option}
          size="xs"
          label={say?.(option) ?? option}
          checked={isOn(option)}
          onChange={() => onToggle(option)}
        />
      ))}
    </fieldset>
  );
}

const unique = (values: readonly string[]) =>
  [...new Set(values)].toSorted((a, b) => a.localeCompare(b));

import { Button, Checkbox, Popover, Switch } from '@mantine/core';
import { FilterIcon } from '@primer/octicons-react';
import { useNavigate } from '@tanstack/react-router';
import { KINDS, type Item, type Kind, type Priority } from '@throughline/shared/schema';
import type { ReactNode } from 'react';
import { capitalised, priorityWord } from '../../../kinds/state-words.ts';
import type { ListSearch } from '../../../routes/searches.ts';
import classes from './more-filters.module.css';
import { toggled } from './state-filter.tsx';

interface MoreFiltersProps {
  kind: Kind;
  search: ListSearch;
  items: readonly Item[];
}

/** Filters that are used less: priority, labels, owner, archived. Labels and owners are those of the rows at hand. */
export function MoreFilters({ kind, search, items }: MoreFiltersProps) {
  const navigate = useNavigate();
  const set = (change: Partial<ListSearch>) => {
    void navigate({ to: '.', replace: true, search: (before: ListSearch) => ({ ...before, ...change }) });
  };
  const priorities: readonly Priority[] = KINDS[kind].priorities;
  const labels = unique([...(search.label ?? []), ...items.flatMap((item) => item.labels)]);
  const owners = unique([...(search.owner ? [search.owner] : []), ...items.flatMap(({ owner }) => owner ?? [])]);

  return (
    <Popover position="bottom-start" trapFocus shadow="md">
      <Popover.Target>
        <Button variant="default" leftSection={<FilterIcon size={14} />}>
          Filter
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Filters" className={classes.filters}>
        {priorities.length > 0 && (
          <Group title="Priority">
            {priorities.map((priority) => (
              <Checkbox
                key={priority}
                size="xs"
                label={capitalised(priorityWord(priority))}
                checked={search.priority?.includes(priority) ?? false}
                onChange={() => set({ priority: toggled(search.priority ?? [], priority) })}
              />
            ))}
          </Group>
        )}
        {labels.length > 0 && (
          <Group title="Labels">
            {labels.map((label) => (
              <Checkbox
                key={label}
                size="xs"
                label={label}
                checked={search.label?.includes(label) ?? false}
                onChange={() => set({ label: toggled(search.label ?? [], label) })}
              />
            ))}
          </Group>
        )}
        {owners.length > 0 && (
          <Group title="Owner">
            {owners.map((owner) => (
              <Checkbox
                key={owner}
                size="xs"
                label={owner}
                checked={search.owner === owner}
                onChange={() => set({ owner: search.owner === owner ? undefined : owner })}
              />
            ))}
          </Group>
        )}
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

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className={classes.group}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

const unique = (values: readonly string[]) => [...new Set(values)].toSorted((a, b) => a.localeCompare(b));

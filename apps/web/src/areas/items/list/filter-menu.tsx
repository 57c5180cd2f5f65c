import { Checkbox, Switch, TextInput } from '@mantine/core';
import { FilterIcon } from '@primer/octicons-react';
import { useNavigate } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { KINDS, type ItemFacets, type Kind, type Priority } from '@throughline/shared/schema';
import { useState } from 'react';
import { useTRPC } from '../../../app/trpc.ts';
import { capitalised, priorityWord } from '../../../kinds/state-words.ts';
import { useProject } from '../../../routes/use-project.ts';
import type { ListSearch } from '../../../routes/searches.ts';
import classes from './filter-menu.module.css';
import { MenuPopover } from './menu-popover.tsx';
import { toggled } from './toggled.ts';

/** Priority, labels, people, archived: what there is to narrow by, with how many have it. */
export function FilterMenu({ kind, search }: { kind: Kind; search: ListSearch }) {
  const trpc = useTRPC();
  const { id: projectId } = useProject();
  const facets = useQuery(trpc.items.facets.queryOptions({ projectId, kind }));
  const navigate = useNavigate();
  const set = (change: Partial<ListSearch>) => {
    void navigate({
      to: '.',
      replace: true,
      search: (before: ListSearch) => ({ ...before, ...change }),
    });
  };
  const priorities: readonly Priority[] = KINDS[kind].priorities;
  const labels = withChosen(facets.data?.labels, search.label ?? []);
  const people = withChosen(facets.data?.owners, search.owner ? [search.owner] : []);

  return (
    <MenuPopover button="Filter" icon={<FilterIcon size={14} />} label="Filters">
      <Group
        title="Priority"
        options={priorities}
        say={(priority) => capitalised(priorityWord(priority))}
        isOn={(priority) => search.priority?.includes(priority) ?? false}
        onToggle={(priority) => set({ priority: toggled(search.priority ?? [], priority) })}
      />
      <Group
        title="Labels"
        options={labels.map(({ value }) => value)}
        countOf={(label) => labels.find(({ value }) => value === label)?.count}
        isOn={(label) => search.label?.includes(label) ?? false}
        onToggle={(label) => set({ label: toggled(search.label ?? [], label) })}
      />
      <Group
        title={kind === 'task' ? 'People' : 'Owner'}
        options={people.map(({ value }) => value)}
        countOf={(owner) => people.find(({ value }) => value === owner)?.count}
        isOn={(owner) => search.owner === owner}
        onToggle={(owner) => set({ owner: search.owner === owner ? undefined : owner })}
      />
      <Switch
        size="xs"
        label="Archived ones instead"
        checked={search.archived ?? false}
        onChange={() => set({ archived: search.archived ? undefined : true })}
      />
    </MenuPopover>
  );
}

interface GroupProps<T extends string> {
  title: string;
  options: readonly T[];
  say?: (option: T) => string;
  countOf?: (option: T) => number | undefined;
  isOn: (option: T) => boolean;
  onToggle: (option: T) => void;
}

/** From so many options on they can be searched. */
const MANY = 9;

function Group<T extends string>({ title, options, say, countOf, isOn, onToggle }: GroupProps<T>) {
  const [text, setText] = useState('');
  if (options.length === 0) return null;
  const wanted = text.trim().toLowerCase();
  const found = options.filter((option) => isOn(option) || option.toLowerCase().includes(wanted));
  return (
    <fieldset className={classes.group}>
      <legend>{title}</legend>
      {options.length >= MANY && (
        <TextInput
          size="xs"
          aria-label={`Search ${title.toLowerCase()}`}
          placeholder={`Search ${options.length}`}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      {found.slice(0, wanted ? options.length : MANY).map((option) => (
        <div key={option} className={classes.option}>
          <Checkbox
            size="xs"
            label={say?.(option) ?? option}
            checked={isOn(option)}
            onChange={() => onToggle(option)}
          />
          <span className={classes.count}>{countOf?.(option)?.toLocaleString('en')}</span>
        </div>
      ))}
    </fieldset>
  );
}

type Facet = ItemFacets['labels'];

/** What is chosen stays in view also where nothing has it any more. */
const withChosen = (
  facet: Facet = [],
  chosen: readonly string[],
): { value: string; count?: number }[] => [
  ...chosen
    .filter((value) => !facet.some((entry) => entry.value === value))
    .map((value) => ({ value })),
  ...facet,
];

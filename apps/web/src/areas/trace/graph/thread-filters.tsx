import { Button, Checkbox, Popover, Switch } from '@mantine/core';
import { FilterIcon } from '@primer/octicons-react';
import {
  KINDS,
  LINK_RULES,
  type Graph,
  type LinkType,
  type State,
} from '@throughline/shared/schema';
import { useRef } from 'react';
import { returnFocus } from '../../../components/return-focus.ts';
import { KIND_ORDER } from '../../../kinds/areas.ts';
import { capitalised, stateWord } from '../../../kinds/state-words.ts';
import type { ThreadSearch } from '../../../routes/searches.ts';
import { toggled } from '../../items/list/toggled.ts';
import classes from './thread-filters.module.css';

interface ThreadFiltersProps {
  graph: Graph;
  search: ThreadSearch;
  onChange: (change: ThreadSearch) => void;
}

/** States, types of link and labels: those that the graph has. */
export function ThreadFilters({ graph, search, onChange }: ThreadFiltersProps) {
  const target = useRef<HTMLButtonElement>(null);
  const has = new Set(graph.items.map(({ state }) => state));
  const states = KIND_ORDER.flatMap((kind): readonly State[] => KINDS[kind].states);
  const chosen = [search.state, search.links, search.label].flatMap((filter) => filter ?? []);
  const count = chosen.length + Number(search.suspect ?? false);
  return (
    <Popover position="bottom-end" trapFocus onClose={() => returnFocus(target.current)}>
      <Popover.Target>
        <Button ref={target} variant="default" size="xs" leftSection={<FilterIcon size={14} />}>
          {count === 0 ? 'Filter' : `${count} ${count === 1 ? 'filter' : 'filters'}`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Filters" className={classes.filters}>
        <Switch
          size="xs"
          label="Only suspect links"
          checked={search.suspect ?? false}
          onChange={() => onChange({ suspect: search.suspect ? undefined : true })}
        />
        <Group
          title="Links"
          options={unique([...(search.links ?? []), ...graph.links.map(({ type }) => type)])}
          say={(type) => LINK_RULES[type].says}
          chosen={search.links ?? []}
          onToggle={(type: LinkType) => onChange({ links: toggled(search.links ?? [], type) })}
        />
        <Group
          title="States"
          options={[...new Set(states)].filter((state) => has.has(state))}
          say={(state) => capitalised(stateWord(state))}
          chosen={search.state ?? []}
          onToggle={(state: State) => onChange({ state: toggled(search.state ?? [], state) })}
        />
        <Group
          title="Labels"
          options={unique([
            ...(search.label ?? []),
            ...graph.items.flatMap(({ labels }) => labels),
          ]).toSorted()}
          say={(label) => label}
          chosen={search.label ?? []}
          onToggle={(label) => onChange({ label: toggled(search.label ?? [], label) })}
        />
        {count > 0 && (
          <Button
            variant="default"
            size="compact-xs"
            onClick={() =>
              onChange({ state: undefined, links: undefined, label: undefined, suspect: undefined })
            }
          >
            Clear
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

interface GroupProps<T extends string> {
  title: string;
  options: readonly T[];
  say: (option: T) => string;
  chosen: readonly T[];
  onToggle: (option: T) => void;
}

function Group<T extends string>({ title, options, say, chosen, onToggle }: GroupProps<T>) {
  if (options.length === 0) return null;
  return (
    <fieldset className={classes.group}>
      <legend>{title}</legend>
      {options.map((option) => (
        <Checkbox
          key={option}
          size="xs"
          label={say(option)}
          checked={chosen.includes(option)}
          onChange={() => onToggle(option)}
        />
      ))}
    </fieldset>
  );
}

const unique = <T extends string>(values: readonly T[]): T[] => [...new Set(values)];

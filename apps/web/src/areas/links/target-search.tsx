import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { PlusIcon, SearchIcon } from '@primer/octicons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Item, ItemId, Kind } from '@throughline/shared/schema';
import { useState, type KeyboardEvent } from 'react';
import { useTRPC } from '../../app/trpc.ts';
import { areaOf } from '../../kinds/areas.ts';
import { KIND_WORDS } from '../../kinds/kind-words.ts';
import { parseKeyKind } from '../../kinds/parse-key.ts';
import { StateMark } from '../../kinds/state-mark.tsx';
import { useProject } from '../../routes/use-project.ts';
import type { LinkOption } from './link-options.ts';
import classes from './target-search.module.css';

const PAUSE_MS = 150;
const SHOWN = 8;

interface TargetSearchProps {
  item: { key: string; kind: Kind };
  option: LinkOption;
  excluded: readonly ItemId[];
  onPick: (item: Item) => void;
}

/** Finds the other end by its title, text or key. Arrows walk, Enter picks. */
export function TargetSearch({ item, option, excluded, onPick }: TargetSearchProps) {
  const trpc = useTRPC();
  const { id: projectId, slug } = useProject();
  const [text, setText] = useState('');
  const [query] = useDebouncedValue(text.trim(), PAUSE_MS);
  const [active, setActive] = useState(0);
  const found = useQuery({
    ...trpc.items.list.queryOptions({
      projectId,
      filter: { kinds: option.kinds, ...(query && !parseKeyKind(query) && { text: query }) },
      sort: { by: 'updated', direction: 'desc' },
      limit: 50,
    }),
    placeholderData: keepPreviousData,
  });
  const key = parseKeyKind(query) ? query.toUpperCase() : null;
  const items = (found.data?.items ?? []).filter(({ id, key: own }) => !excluded.includes(id) && (!key || own === key)).slice(0, SHOWN);
  const at = Math.min(active, Math.max(0, items.length - 1));

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setActive(Math.min(items.length - 1, Math.max(0, at + step)));
    }
    if (event.key === 'Enter' && items[at]) {
      event.preventDefault();
      onPick(items[at]);
    }
  };

  return (
    <>
      <TextInput
        data-autofocus
        role="combobox"
        aria-expanded
        aria-controls="targets"
        aria-activedescendant={items[at] && `target-${items[at].key}`}
        aria-label={`${item.key} ${option.verb} …`}
        placeholder={`Find ${listKinds(option.kinds)} by title, text or key`}
        leftSection={<SearchIcon size={14} />}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id="targets" role="listbox" aria-label="Found" className={classes.found}>
        {items.map((other, index) => (
          <li
            key={other.id}
            id={`target-${other.key}`}
            role="option"
            aria-selected={index === at}
            className={classes.target}
            onPointerEnter={() => setActive(index)}
            onClick={() => onPick(other)}
          >
            <StateMark kind={other.kind} state={other.state} />
            <span className={classes.key} data-kind={other.kind}>
              {other.key}
            </span>
            <span className={classes.title}>{other.title}</span>
          </li>
        ))}
      </ul>
      {found.isSuccess && items.length === 0 && <p className={classes.none}>None found that could be linked.</p>}
      <p className={classes.create}>
        {option.kinds.length <= 2 &&
          option.kinds.map((kind) => (
            <Link
              key={kind}
              to="/p/$slug/$area/new"
              params={{ slug, area: areaOf(kind) }}
              search={{ title: key ? undefined : text || undefined, link: option.type, [option.end]: item.key }}
              className={classes.new}
            >
              <PlusIcon size={14} /> New {KIND_WORDS[kind].one.toLowerCase()}, linked
            </Link>
          ))}
      </p>
    </>
  );
}

function listKinds(kinds: readonly Kind[]): string {
  if (kinds.length > 2) return 'any item';
  return kinds.map((kind) => KIND_WORDS[kind].many.toLowerCase()).join(' or ');
}

import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { PlusIcon, SearchIcon } from '@primer/octicons-react';
import { Link } from '@tanstack/react-router';
import type { Item, ItemId, Kind } from '@throughline/shared/schema';
import { useState } from 'react';
import { useActiveOption } from '../../components/use-active-option.ts';
import { areaOf } from '../../kinds/areas.ts';
import { KIND_WORDS } from '../../kinds/kind-words.ts';
import { parseKeyKind } from '../../kinds/parse-key.ts';
import { StateMark } from '../../kinds/state-mark.tsx';
import { useProject } from '../../routes/use-project.ts';
import type { LinkOption } from './link-options.ts';
import classes from './target-search.module.css';
import { useTargets } from './use-targets.ts';

const PAUSE_MS = 150;

interface TargetSearchProps {
  item: { key: string; kind: Kind };
  option: LinkOption;
  excluded: readonly ItemId[];
  onPick: (item: Item) => void;
  onClose: () => void;
}

/** Finds the other end by its title, text or key. Arrows walk, Enter picks. */
export function TargetSearch({ item, option, excluded, onPick, onClose }: TargetSearchProps) {
  const { slug } = useProject();
  const [text, setText] = useState('');
  const [query] = useDebouncedValue(text.trim(), PAUSE_MS);
  const { items, isKnown } = useTargets(option.kinds, query, excluded);
  const combobox = useCombobox({ opened: true });
  const active = useActiveOption(combobox, items.map(({ id }) => id).join());

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => onPick(items.find((other) => other.id === id)!)}
    >
      <Combobox.EventsTarget withExpandedAttribute {...active}>
        <TextInput
          data-autofocus
          aria-label={`${item.key} ${option.verb} …`}
          placeholder={`Find ${listKinds(option.kinds)} by title, text or key`}
          leftSection={<SearchIcon size={14} />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onClose();
          }}
        />
      </Combobox.EventsTarget>
      <div className={classes.found}>
        <Combobox.Options aria-label="Found">
          {items.map((other) => (
            <Combobox.Option key={other.id} value={other.id} className={classes.target}>
              <StateMark kind={other.kind} state={other.state} />
              <span className={classes.key} data-kind={other.kind}>
                {other.key}
              </span>
              <span className={classes.title}>{other.title}</span>
            </Combobox.Option>
          ))}
          {isKnown && items.length === 0 && (
            <Combobox.Empty>None found that could be linked.</Combobox.Empty>
          )}
        </Combobox.Options>
      </div>
      {option.kinds.length <= 2 && (
        <p className={classes.create}>
          {option.kinds.map((kind) => (
            <Link
              key={kind}
              to="/p/$slug/$area/new"
              params={{ slug, area: areaOf(kind) }}
              search={{
                title: parseKeyKind(text) ? undefined : text || undefined,
                link: option.type,
                [option.end]: item.key,
              }}
              className={classes.new}
            >
              <PlusIcon size={14} /> New {KIND_WORDS[kind].one.toLowerCase()}, linked
            </Link>
          ))}
        </p>
      )}
    </Combobox>
  );
}

function listKinds(kinds: readonly Kind[]): string {
  if (kinds.length > 2) return 'any item';
  return kinds.map((kind) => KIND_WORDS[kind].many.toLowerCase()).join(' or ');
}

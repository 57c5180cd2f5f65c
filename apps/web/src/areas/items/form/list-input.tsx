import { ActionIcon, Button, Input } from '@mantine/core';
import { ArrowUpIcon, PlusIcon, XIcon } from '@primer/octicons-react';
import { useRef, type ReactNode } from 'react';
import type { FormField } from './controls.ts';
import classes from './list-input.module.css';

interface ListInputProps<T> {
  field: FormField;
  entries: readonly T[];
  error?: ReactNode;
  /** `criterion`, on the button that adds one. */
  one: string;
  blank: T;
  onChange: (entries: T[]) => void;
  children: (entry: T, change: (entry: T) => void, index: number) => ReactNode;
}

/** A list that is written row by row: add, remove, move up. */
export function ListInput<T>({
  field,
  entries,
  error,
  one,
  blank,
  onChange,
  children,
}: ListInputProps<T>) {
  const list = useRef<HTMLOListElement>(null);
  const replace = (at: number, entry: T) =>
    onChange(entries.map((old, index) => (index === at ? entry : old)));
  const add = () => {
    onChange([...entries, blank]);
    requestAnimationFrame(() =>
      list.current
        ?.querySelector<HTMLElement>('li:last-child :is(textarea, input:not([type="checkbox"]))')
        ?.focus(),
    );
  };
  const moveUp = (at: number) => {
    const moved = [...entries];
    [moved[at - 1], moved[at]] = [moved[at]!, moved[at - 1]!];
    onChange(moved);
  };

  return (
    <Input.Wrapper label={field.label} description={field.help} error={error} labelElement="div">
      <ol ref={list} className={classes.list} aria-label={field.label}>
        {entries.map((entry, index) => (
          // Rows have no other name than their place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className={classes.row}>
            <div className={classes.entry}>
              {children(entry, (next) => replace(index, next), index)}
            </div>
            <div className={classes.acts}>
              <ActionIcon
                variant="subtle"
                size="sm"
                aria-label={`Move ${one} ${index + 1} up`}
                disabled={index === 0}
                onClick={() => moveUp(index)}
              >
                <ArrowUpIcon size={14} />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                size="sm"
                aria-label={`Remove ${one} ${index + 1}`}
                onClick={() => onChange(entries.filter((_, at) => at !== index))}
              >
                <XIcon size={14} />
              </ActionIcon>
            </div>
          </li>
        ))}
      </ol>
      <Button variant="subtle" size="compact-xs" leftSection={<PlusIcon size={14} />} onClick={add}>
        Add {one}
      </Button>
    </Input.Wrapper>
  );
}

import { Button, Popover, TextInput } from '@mantine/core';
import { DashIcon, PlusIcon } from '@primer/octicons-react';
import { useQuery } from '@tanstack/react-query';
import type { Item, Kind } from '@throughline/shared/schema';
import { useState } from 'react';
import { useTRPC } from '../../../app/trpc.ts';
import { useProject } from '../../../routes/use-project.ts';
import type { SharedChange } from '../item-actions.ts';
import classes from './bulk-labels.module.css';

interface BulkLabelsProps {
  kind: Kind;
  items: readonly Item[];
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onEdit: (change: (item: Item) => SharedChange, said: string) => void;
}

const SHOWN = 8;

/** Puts a label on everything that is selected, or takes one off. */
export function BulkLabels({ kind, items, isOpen, onOpen, onEdit }: BulkLabelsProps) {
  const trpc = useTRPC();
  const { id: projectId } = useProject();
  const [text, setText] = useState('');
  const facets = useQuery({
    ...trpc.items.facets.queryOptions({ projectId, kind }),
    enabled: isOpen,
  });
  const wanted = text.trim();
  const labels = (facets.data?.labels ?? [])
    .map(({ value }) => value)
    .filter((label) => label.toLowerCase().includes(wanted.toLowerCase()))
    .slice(0, SHOWN);
  const isOnAll = (label: string) => items.every((item) => item.labels.includes(label));
  const put = (label: string) => {
    onOpen(false);
    setText('');
    onEdit(
      ({ labels: own }) => ({ labels: own.includes(label) ? own : [...own, label] }),
      `labelled “${label}”`,
    );
  };
  const takeOff = (label: string) => {
    onOpen(false);
    onEdit(
      ({ labels: own }) => ({ labels: own.filter((each) => each !== label) }),
      `no longer labelled “${label}”`,
    );
  };

  return (
    <Popover opened={isOpen} onChange={onOpen} position="top-start" trapFocus>
      <Popover.Target>
        <Button variant="default" onClick={() => onOpen(!isOpen)}>
          Label
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Label what is selected" className={classes.labels}>
        <TextInput
          size="xs"
          data-autofocus
          aria-label="Label"
          placeholder="Find or write a label"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && wanted !== '') put(wanted);
          }}
        />
        <ul>
          {labels.map((label) => (
            <li key={label}>
              <button
                type="button"
                className={classes.label}
                onClick={() => (isOnAll(label) ? takeOff(label) : put(label))}
              >
                {isOnAll(label) ? (
                  <DashIcon size={14} aria-label="Take off" />
                ) : (
                  <PlusIcon size={14} aria-label="Put on" />
                )}
                {label}
              </button>
            </li>
          ))}
          {wanted !== '' && !labels.includes(wanted) && (
            <li>
              <button type="button" className={classes.label} onClick={() => put(wanted)}>
                <PlusIcon size={14} aria-label="Put on" /> {wanted}
              </button>
            </li>
          )}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}

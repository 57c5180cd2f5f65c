import { Button, Menu } from '@mantine/core';
import { ArchiveIcon, XIcon } from '@primer/octicons-react';
import { nextStates } from '@throughline/domain';
import type { Item, Kind, State } from '@throughline/shared/schema';
import { StateMark } from '../../../kinds/state-mark.tsx';
import { capitalised, stateWord } from '../../../kinds/state-words.ts';
import { useItemActions } from '../item-actions.ts';
import classes from './bulk-bar.module.css';
import type { Selection } from './use-selection.ts';

interface BulkBarProps {
  kind: Kind;
  selection: Selection;
  /** The list shows archived items: they come back, they don't move. */
  isArchive: boolean;
  isStateMenuOpen: boolean;
  onStateMenu: (isOpen: boolean) => void;
}

/** What can be done with all that is selected, and how many that is. */
export function BulkBar({
  kind,
  selection,
  isArchive,
  isStateMenuOpen,
  onStateMenu,
}: BulkBarProps) {
  const actions = useItemActions(kind);
  const { items } = selection;
  const states = commonStates(kind, items);
  const run = (work: Promise<unknown>) => void work.then(selection.clear);

  return (
    <section className={classes.bar} aria-label="Selected items">
      <b>{items.length} selected</b>
      {!isArchive && (
        <Menu opened={isStateMenuOpen} onChange={onStateMenu} position="top-start">
          <Menu.Target>
            <Button variant="default">Change state</Button>
          </Menu.Target>
          <Menu.Dropdown>
            {states.length === 0 && <Menu.Label>They have no next state in common</Menu.Label>}
            {states.map((state) => (
              <Menu.Item
                key={state}
                leftSection={<StateMark kind={kind} state={state} />}
                onClick={() => run(actions.move(items, state))}
              >
                {capitalised(stateWord(state))}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {isArchive ? (
        <Button variant="default" onClick={() => run(actions.restore(items))}>
          Restore
        </Button>
      ) : (
        <Button
          variant="default"
          leftSection={<ArchiveIcon size={14} />}
          onClick={() => run(actions.archive(items))}
        >
          Archive
        </Button>
      )}
      <Button variant="subtle" leftSection={<XIcon size={14} />} onClick={selection.clear}>
        Clear
      </Button>
    </section>
  );
}

/** The states that every one of the items may move to. */
function commonStates(kind: Kind, items: readonly Item[]): State[] {
  const [first, ...rest] = items.map(({ state }) => nextStates(kind, state));
  return (first ?? []).filter((state) => rest.every((states) => states.includes(state)));
}

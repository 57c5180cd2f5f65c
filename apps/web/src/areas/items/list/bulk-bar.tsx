import { Button, Menu } from '@mantine/core';
import { ArchiveIcon, XIcon } from '@primer/octicons-react';
import { nextStates } from '@throughline/domain';
import { KINDS, type Item, type Kind, type Priority, type State } from '@throughline/shared/schema';
import { count as say } from '../../../components/count.ts';
import { PriorityLabel } from '../../../kinds/priority-label.tsx';
import { StateMark } from '../../../kinds/state-mark.tsx';
import { capitalised, priorityWord, stateWord } from '../../../kinds/state-words.ts';
import { useItemActions } from '../item-actions.ts';
import classes from './bulk-bar.module.css';
import { BulkLabels } from './bulk-labels.tsx';
import type { BulkMenu } from './bulk-menu.ts';
import type { Selection } from './use-selection.ts';

interface BulkBarProps {
  kind: Kind;
  selection: Selection;
  /** How many will be selected, while they are still being fetched. */
  total: number | null;
  /** The list shows archived items: they come back, they don't move. */
  isArchive: boolean;
  open: BulkMenu | null;
  onOpen: (menu: BulkMenu | null) => void;
}

/** What can be done with all that is selected, and how many that is. */
export function BulkBar({ kind, selection, total, isArchive, open, onOpen }: BulkBarProps) {
  const actions = useItemActions(kind);
  const { items } = selection;
  const isWaiting = total !== null || actions.done !== null;
  const states = commonStates(kind, items);
  const priorities: readonly Priority[] = KINDS[kind].priorities;
  const run = (work: Promise<unknown>) => void work.then(selection.clear);
  const prioritise = (priority: Priority | null) => {
    const said = priority ? capitalised(priorityWord(priority)) : 'none';
    run(actions.edit(items, () => ({ priority }), `now have the priority “${said}”`));
  };
  const menuProps = (menu: BulkMenu) => ({
    opened: open === menu,
    onChange: (isOpen: boolean) => onOpen(isOpen ? menu : null),
    position: 'top-start' as const,
  });

  return (
    <section className={classes.bar} aria-label="Selected items">
      <b role="status">{sayCount(items.length, total, actions.done)}</b>
      {!isWaiting && !isArchive && (
        <>
          <Menu {...menuProps('state')}>
            <Menu.Target>
              <Button variant="default">State</Button>
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
          {priorities.length > 0 && (
            <Menu {...menuProps('priority')}>
              <Menu.Target>
                <Button variant="default">Priority</Button>
              </Menu.Target>
              <Menu.Dropdown>
                {priorities.map((priority) => (
                  <Menu.Item key={priority} onClick={() => prioritise(priority)}>
                    <PriorityLabel kind={kind} priority={priority} />
                  </Menu.Item>
                ))}
                <Menu.Item onClick={() => prioritise(null)}>None</Menu.Item>
              </Menu.Dropdown>
            </Menu>
          )}
          <BulkLabels
            kind={kind}
            items={items}
            isOpen={open === 'labels'}
            onOpen={(isOpen) => onOpen(isOpen ? 'labels' : null)}
            onEdit={(change, said) => run(actions.edit(items, change, said))}
          />
        </>
      )}
      {!isWaiting && isArchive && (
        <Button variant="default" onClick={() => run(actions.restore(items))}>
          Restore
        </Button>
      )}
      {!isWaiting && !isArchive && (
        <Button
          variant="default"
          leftSection={<ArchiveIcon size={14} />}
          onClick={() => run(actions.archive(items))}
        >
          Archive
        </Button>
      )}
      <Button
        variant="subtle"
        aria-label="Clear the selection"
        title="Clear the selection (Esc)"
        px={8}
        onClick={selection.clear}
      >
        <XIcon size={14} />
      </Button>
    </section>
  );
}

function sayCount(selected: number, total: number | null, done: number | null): string {
  if (done !== null) return `${say(done)} of ${say(selected)} done …`;
  if (total !== null) return `${say(selected)} of ${say(total)} selected …`;
  return `${say(selected)} selected`;
}

/** The states that every one of the items may move to. */
function commonStates(kind: Kind, items: readonly Item[]): State[] {
  const [first, ...rest] = items.map(({ state }) => nextStates(kind, state));
  return (first ?? []).filter((state) => rest.every((states) => states.includes(state)));
}

import { Menu } from '@mantine/core';
import { nextStates } from '@throughline/domain';
import { KINDS, type Item, type Priority } from '@throughline/shared/schema';
import { StateMark } from '../../../kinds/state-mark.tsx';
import { capitalised, priorityWord, stateWord } from '../../../kinds/state-words.ts';
import { PriorityLabel } from '../../../kinds/priority-label.tsx';
import { useItemActions } from '../item-actions.ts';
import type { RowField } from './row-editing.ts';

interface RowMenuProps {
  item: Item;
  field: Exclude<RowField, 'title'>;
  target: React.ReactNode;
  onEnd: () => void;
}

/** The states or the priorities that one row may take. */
export function RowMenu({ item, field, target, onEnd }: RowMenuProps) {
  const actions = useItemActions(item.kind);
  const states = nextStates(item.kind, item.state);
  const priorities: readonly Priority[] = KINDS[item.kind].priorities;
  const prioritise = (priority: Priority | null) =>
    void actions.edit(
      [item],
      () => ({ priority }),
      priority ? `is now “${capitalised(priorityWord(priority))}”` : 'has no priority now',
    );
  return (
    <Menu opened onChange={(isOpen) => !isOpen && onEnd()} width={190}>
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown>
        {field === 'state' && (
          <>
            <Menu.Label>
              {states.length > 0 ? `${item.key}: move to` : 'From here it moves nowhere'}
            </Menu.Label>
            {states.map((state) => (
              <Menu.Item
                key={state}
                leftSection={<StateMark kind={item.kind} state={state} />}
                onClick={() => void actions.move([item], state)}
              >
                {capitalised(stateWord(state))}
              </Menu.Item>
            ))}
          </>
        )}
        {field === 'priority' && (
          <>
            <Menu.Label>{item.key}: priority</Menu.Label>
            {priorities.map((priority) => (
              <Menu.Item key={priority} onClick={() => prioritise(priority)}>
                <PriorityLabel kind={item.kind} priority={priority} />
              </Menu.Item>
            ))}
            <Menu.Item onClick={() => prioritise(null)}>None</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

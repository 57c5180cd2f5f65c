import { Menu } from '@mantine/core';
import { nextStates } from '@throughline/domain';
import type { ItemDetail, State } from '@throughline/shared/schema';
import type { ReactNode } from 'react';
import { StateMark } from '../../../kinds/state-mark.tsx';
import { capitalised, stateWord } from '../../../kinds/state-words.ts';

interface StateMovesProps {
  item: ItemDetail;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onMove: (to: State) => void;
  target: ReactNode;
}

/** The states that the item may move to; the others are not offered. */
export function StateMoves({ item, isOpen, onOpen, onMove, target }: StateMovesProps) {
  const next = nextStates(item.kind, item.state);
  return (
    <Menu opened={isOpen} onChange={onOpen} width={200}>
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{next.length > 0 ? 'Move to' : 'From here it moves nowhere'}</Menu.Label>
        {next.map((state) => (
          <Menu.Item
            key={state}
            leftSection={<StateMark kind={item.kind} state={state} />}
            onClick={() => onMove(state)}
          >
            {capitalised(stateWord(state))}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

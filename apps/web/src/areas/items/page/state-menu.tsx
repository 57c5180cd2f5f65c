import { Menu } from '@mantine/core';
import { TriangleDownIcon } from '@primer/octicons-react';
import { nextStates } from '@throughline/domain';
import type { ItemDetail } from '@throughline/shared/schema';
import { useState } from 'react';
import { StateLabel, StateMark } from '../../../kinds/state-mark.tsx';
import { capitalised, stateWord } from '../../../kinds/state-words.ts';
import { useItemActions } from '../item-actions.ts';
import classes from './state-menu.module.css';

interface StateMenuProps {
  item: ItemDetail;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}

/** The state, and the moves that the kind's workflow has from here. The new state shows while it is being saved. */
export function StateMenu({ item, isOpen, onOpen }: StateMenuProps) {
  const actions = useItemActions(item.kind);
  const [coming, setComing] = useState<ItemDetail['state'] | null>(null);
  const next = nextStates(item.kind, item.state);
  if (item.archivedAt) return <StateLabel kind={item.kind} state={item.state} />;

  const move = async (to: ItemDetail['state']) => {
    setComing(to);
    await actions.move([item], to);
    setComing(null);
  };
  return (
    <Menu opened={isOpen} onChange={onOpen} width={200}>
      <Menu.Target>
        <button type="button" className={classes.state} aria-label={`State: ${stateWord(item.state)}. Change it`} title="Change the state (s)">
          <StateLabel kind={item.kind} state={coming ?? item.state} />
          <TriangleDownIcon size={14} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Move to</Menu.Label>
        {next.map((state) => (
          <Menu.Item key={state} leftSection={<StateMark kind={item.kind} state={state} />} onClick={() => void move(state)}>
            {capitalised(stateWord(state))}
          </Menu.Item>
        ))}
        {next.length === 0 && <Menu.Label>From here it moves nowhere</Menu.Label>}
      </Menu.Dropdown>
    </Menu>
  );
}

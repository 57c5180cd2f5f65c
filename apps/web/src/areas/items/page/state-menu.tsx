import { TriangleDownIcon } from '@primer/octicons-react';
import type { ItemDetail, State } from '@throughline/shared/schema';
import { lazy, Suspense, useRef, useState, type ComponentProps } from 'react';
import { returnFocus } from '../../../components/return-focus.ts';
import { StateLabel } from '../../../kinds/state-mark.tsx';
import { stateWord } from '../../../kinds/state-words.ts';
import { useItemActions } from '../item-actions.ts';
import classes from './state-menu.module.css';

const StateMoves = lazy(() =>
  import('./state-moves.tsx').then((file) => ({ default: file.StateMoves })),
);

interface StateMenuProps {
  item: ItemDetail;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}

/** The state, and behind it the moves that the workflow has from here. The new state shows while it is being saved. */
export function StateMenu({ item, isOpen, onOpen }: StateMenuProps) {
  const actions = useItemActions(item.kind);
  const [coming, setComing] = useState<State | null>(null);
  const [isWanted, setIsWanted] = useState(false);
  const target = useRef<HTMLButtonElement>(null);
  if (item.archivedAt) return <StateLabel kind={item.kind} state={item.state} />;

  const move = async (to: State) => {
    setComing(to);
    await actions.move([item], to);
    setComing(null);
  };
  const open = (next: boolean) => {
    setIsWanted(true);
    onOpen(next);
    if (!next) returnFocus(target.current);
  };
  const state = coming ?? item.state;
  const button = <StateButton item={item} state={state} onClick={() => open(true)} />;
  if (!isWanted && !isOpen) return button;
  return (
    <Suspense fallback={button}>
      <StateMoves
        item={item}
        isOpen={isOpen}
        onOpen={open}
        onMove={(to) => void move(to)}
        target={<StateButton item={item} state={state} ref={target} />}
      />
    </Suspense>
  );
}

interface StateButtonProps extends ComponentProps<'button'> {
  item: ItemDetail;
  state: State;
}

function StateButton({ item, state, ...button }: StateButtonProps) {
  return (
    <button
      type="button"
      aria-haspopup="menu"
      {...button}
      className={classes.state}
      aria-label={`State: ${stateWord(state)}. Change it`}
      title="Change the state (s)"
    >
      <StateLabel kind={item.kind} state={state} />
      <TriangleDownIcon size={14} />
    </button>
  );
}

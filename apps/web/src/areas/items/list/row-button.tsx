import type { Item } from '@throughline/shared/schema';
import { lazy, Suspense, type ComponentProps } from 'react';
import { PriorityLabel } from '../../../kinds/priority-label.tsx';
import { StateMark } from '../../../kinds/state-mark.tsx';
import { priorityWord, stateWord } from '../../../kinds/state-words.ts';
import classes from './row-button.module.css';

const RowMenu = lazy(() => import('./row-menu.tsx').then((file) => ({ default: file.RowMenu })));

interface RowButtonProps {
  item: Item;
  field: 'state' | 'priority';
  isOpen: boolean;
  onOpen: () => void;
  onEnd: () => void;
}

/** A row's state or priority, which opens to what it may become. */
export function RowButton({ item, field, isOpen, onOpen, onEnd }: RowButtonProps) {
  // Archived items are restored before anything else is done with them.
  if (item.archivedAt) return <Shown item={item} field={field} />;
  const button = <CellButton item={item} field={field} onClick={onOpen} />;
  if (!isOpen) return button;
  return (
    <Suspense fallback={button}>
      <RowMenu
        item={item}
        field={field}
        onEnd={onEnd}
        target={<CellButton item={item} field={field} />}
      />
    </Suspense>
  );
}

interface CellButtonProps extends ComponentProps<'button'> {
  item: Item;
  field: 'state' | 'priority';
}

function CellButton({ item, field, ...button }: CellButtonProps) {
  const now =
    field === 'state'
      ? stateWord(item.state)
      : item.priority
        ? priorityWord(item.priority)
        : 'none';
  return (
    <button
      type="button"
      {...button}
      aria-haspopup="menu"
      aria-label={`${item.key}, ${field}: ${now}`}
      title={field === 'state' ? now : undefined}
      className={classes.button}
      data-field={field}
      tabIndex={-1}
    >
      <Shown item={item} field={field} />
    </button>
  );
}

function Shown({ item, field }: { item: Item; field: 'state' | 'priority' }) {
  if (field === 'state') return <StateMark kind={item.kind} state={item.state} />;
  return item.priority ? (
    <PriorityLabel kind={item.kind} priority={item.priority} />
  ) : (
    <span className={classes.none}>–</span>
  );
}

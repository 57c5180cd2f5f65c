import type { Item } from '@throughline/shared/schema';
import { useRef } from 'react';
import { useItemActions } from '../item-actions.ts';
import classes from './row-title-input.module.css';

const TITLE_MAX = 500;

/** A row's title while it is being written. Enter keeps it, Escape leaves it as it was. */
export function RowTitleInput({ item, onEnd }: { item: Item; onEnd: () => void }) {
  const actions = useItemActions(item.kind);
  const isOver = useRef(false);
  const end = (title: string) => {
    if (isOver.current) return;
    isOver.current = true;
    onEnd();
    if (title !== '' && title !== item.title)
      void actions.edit([item], () => ({ title }), 'has a new title');
  };
  return (
    <input
      className={classes.input}
      aria-label={`Title of ${item.key}`}
      defaultValue={item.title}
      maxLength={TITLE_MAX}
      ref={(input) => input?.focus()}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={(event) => end(event.currentTarget.value.trim())}
      onKeyDown={(event) => {
        if (event.key === 'Enter') end(event.currentTarget.value.trim());
        if (event.key === 'Escape') end(item.title);
      }}
    />
  );
}

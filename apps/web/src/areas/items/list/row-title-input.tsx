import type { Item } from '@throughline/shared/schema';
import { useEffect, useRef, useState } from 'react';
import { useItemActions } from '../item-actions.ts';
import classes from './row-title-input.module.css';

const TITLE_MAX = 500;

/**
 * A row's title while it is being written. Enter keeps it, Escape leaves it as it was. A row that goes out
 * of the list meanwhile, because others changed it, keeps it too.
 */
export function RowTitleInput({ item, onEnd }: { item: Item; onEnd: () => void }) {
  const actions = useItemActions(item.kind);
  const isOver = useRef(false);
  const [start] = useState(item.title);
  const written = useRef(start);
  const end = (title: string) => {
    if (isOver.current) return;
    isOver.current = true;
    onEnd();
    // Against what it was then, too: who wrote nothing takes back nobody's title.
    if (title !== '' && title !== start && title !== item.title)
      void actions.edit([item], () => ({ title }), 'has a new title');
  };
  const latestEnd = useRef(end);
  useEffect(() => {
    latestEnd.current = end;
  });
  useEffect(
    () => () => {
      if (written.current !== start) latestEnd.current(written.current.trim());
    },
    [start],
  );
  return (
    <input
      className={classes.input}
      aria-label={`Title of ${item.key}`}
      defaultValue={start}
      onChange={(event) => {
        written.current = event.currentTarget.value;
      }}
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

import type { Item, ItemId } from '@throughline/shared/schema';
import { useMemo, useRef, useState } from 'react';

export interface Selection {
  items: Item[];
  has: (id: ItemId) => boolean;
  toggle: (item: Item) => void;
  /** All rows from the one last toggled to this one, as a click with shift does. */
  extendTo: (item: Item, rows: readonly Item[]) => void;
  select: (items: readonly Item[]) => void;
  clear: () => void;
}

/**
 * What is selected in a list. Outlives scrolling and filtering: it is kept by item, not by row; where a row
 * at hand says more of it than was known, that counts.
 */
export function useSelection(rows: readonly Item[]): Selection {
  const [chosen, setChosen] = useState<ReadonlyMap<ItemId, Item>>(new Map());
  const anchor = useRef<ItemId | null>(null);
  return useMemo(() => {
    const latest = new Map(rows.map((item) => [item.id, item]));
    return {
      items: [...chosen].map(([id, item]) => latest.get(id) ?? item),
      has: (id) => chosen.has(id),
      toggle: (item) => {
        anchor.current = item.id;
        setChosen((before) => {
          const after = new Map(before);
          if (!after.delete(item.id)) after.set(item.id, item);
          return after;
        });
      },
      extendTo: (item, all) => {
        const [a, b] = [anchor.current, item.id].map((id) => all.findIndex((row) => row.id === id));
        const range = a! < 0 ? [item] : all.slice(Math.min(a!, b!), Math.max(a!, b!) + 1);
        setChosen((before) => new Map([...before, ...range.map((row) => [row.id, row] as const)]));
      },
      select: (items) => setChosen(new Map(items.map((item) => [item.id, item]))),
      clear: () => setChosen(new Map()),
    };
  }, [chosen, rows]);
}

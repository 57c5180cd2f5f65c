import type { Item, ItemId } from '@throughline/shared/schema';
import { useMemo, useState } from 'react';

export interface Selection {
  items: Item[];
  has: (id: ItemId) => boolean;
  toggle: (item: Item) => void;
  select: (items: readonly Item[]) => void;
  clear: () => void;
}

/** What is selected in a list. Outlives scrolling and filtering: it is kept by item, not by row. */
export function useSelection(): Selection {
  const [chosen, setChosen] = useState<ReadonlyMap<ItemId, Item>>(new Map());
  return useMemo(
    () => ({
      items: [...chosen.values()],
      has: (id) => chosen.has(id),
      toggle: (item) =>
        setChosen((before) => {
          const after = new Map(before);
          if (!after.delete(item.id)) after.set(item.id, item);
          return after;
        }),
      select: (items) => setChosen(new Map(items.map((item) => [item.id, item]))),
      clear: () => setChosen(new Map()),
    }),
    [chosen],
  );
}

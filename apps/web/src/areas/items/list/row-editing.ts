import type { ItemId } from '@throughline/shared/schema';
import { useState } from 'react';

/** What can be changed in a row, in its place. */
export type RowField = 'title' | 'state' | 'priority';

export interface RowEditing {
  /** The item and not its place: others make and move items meanwhile. */
  id: ItemId | null;
  field: RowField | null;
  start: (id: ItemId, field: RowField) => void;
  end: () => void;
}

/** Which cell of the list is being changed; one at a time. */
export function useRowEditing(): RowEditing {
  const [at, setAt] = useState<{ id: ItemId; field: RowField } | null>(null);
  return {
    id: at?.id ?? null,
    field: at?.field ?? null,
    start: (id, field) => setAt({ id, field }),
    end: () => setAt(null),
  };
}

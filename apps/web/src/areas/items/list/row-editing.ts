import { useState } from 'react';

/** What can be changed in a row, in its place. */
export type RowField = 'title' | 'state' | 'priority';

export interface RowEditing {
  row: number | null;
  field: RowField | null;
  start: (row: number, field: RowField) => void;
  end: () => void;
}

/** Which cell of the list is being changed; one at a time. */
export function useRowEditing(): RowEditing {
  const [at, setAt] = useState<{ row: number; field: RowField } | null>(null);
  return {
    row: at?.row ?? null,
    field: at?.field ?? null,
    start: (row, field) => setAt({ row, field }),
    end: () => setAt(null),
  };
}

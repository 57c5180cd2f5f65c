import { useNavigate } from '@tanstack/react-router';
import type { Item, Kind } from '@throughline/shared/schema';
import { useRef, useState, type RefObject } from 'react';
import { usePageKeys } from '../../../components/use-page-keys.ts';
import { areaOf } from '../../../kinds/areas.ts';
import { useProject } from '../../../routes/use-project.ts';
import type { Selection } from './use-selection.ts';

export interface Cursor {
  /** The row that j and k are at; it has the focus. Null before the first. */
  row: number | null;
  setRow: (row: number) => void;
  /** Set by the table: brings a row into view and focuses it. */
  reveal: RefObject<((row: number) => void) | null>;
  searchRef: RefObject<HTMLInputElement | null>;
}

interface ListKeys {
  kind: Kind;
  rows: readonly Item[];
  selection: Selection;
  onState: () => void;
}

/** The keys of a list: j and k walk, x selects, s changes the state, / searches, c creates, Escape lets go. */
export function useListKeys({ kind, rows, selection, onState }: ListKeys): Cursor {
  const navigate = useNavigate();
  const { slug } = useProject();
  const [row, setRow] = useState<number | null>(null);
  const reveal = useRef<((row: number) => void) | null>(null);
  const searchRef = useRef<HTMLInputElement>(null);

  const go = (next: number) => {
    if (rows.length === 0) return;
    const at = Math.min(rows.length - 1, Math.max(0, next));
    setRow(at);
    reveal.current?.(at);
  };
  const here = row === null ? undefined : rows[row];

  usePageKeys({
    j: () => go(row === null ? 0 : row + 1),
    k: () => go(row === null ? 0 : row - 1),
    x: () => here && selection.toggle(here),
    s: () => {
      if (selection.items.length === 0 && here) selection.select([here]);
      if (selection.items.length > 0 || here) onState();
    },
    '/': () => searchRef.current?.focus(),
    c: () => void navigate({ to: '/p/$slug/$area/new', params: { slug, area: areaOf(kind) } }),
    Escape: () => selection.clear(),
  });

  return { row, setRow, reveal, searchRef };
}

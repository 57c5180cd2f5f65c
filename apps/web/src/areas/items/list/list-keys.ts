import { useNavigate } from '@tanstack/react-router';
import { KINDS, type Item, type ItemId, type Kind } from '@throughline/shared/schema';
import { useRef, useState, type RefObject } from 'react';
import { usePageKeys } from '../../../components/use-page-keys.ts';
import { areaOf } from '../../../kinds/areas.ts';
import { useProject } from '../../../routes/use-project.ts';
import type { RowEditing, RowField } from './row-editing.ts';
import type { Selection } from './use-selection.ts';

/** An item, and the row it was in: it goes on being the one when others make or move items above it. */
export interface Place {
  id: ItemId;
  row: number;
}

export interface Cursor {
  /** The row that j and k are at; it has the focus. Null before the first. */
  row: number | null;
  setPlace: (place: Place) => void;
  /** Set by the table: brings a row into view and focuses it. */
  reveal: RefObject<((row: number) => void) | null>;
  searchRef: RefObject<HTMLInputElement | null>;
}

interface ListKeys {
  kind: Kind;
  rows: readonly Item[];
  selection: Selection;
  editing: RowEditing;
  /** Archived items are restored first; nothing else is done with them. */
  isArchive: boolean;
  onBulkState: () => void;
  onLink: (item: Item) => void;
}

/**
 * The keys of a list: j and k walk, x selects, s, p and e change state, priority and title in the row (s of
 * all that is selected), l links, / searches, c creates, Escape lets go.
 */
export function useListKeys(list: ListKeys): Cursor {
  const { kind, rows, selection, editing, isArchive } = list;
  const navigate = useNavigate();
  const { slug } = useProject();
  const [place, setPlace] = useState<Place | null>(null);
  const row = place && rowOf(place, rows);
  const reveal = useRef<((row: number) => void) | null>(null);
  const searchRef = useRef<HTMLInputElement>(null);

  const go = (next: number) => {
    if (rows.length === 0) return;
    const at = Math.min(rows.length - 1, Math.max(0, next));
    setPlace({ id: rows[at]!.id, row: at });
    reveal.current?.(at);
  };
  const here = row === null ? undefined : rows[row];
  const edit = (field: RowField) => !isArchive && here && (() => editing.start(here.id, field));

  usePageKeys({
    j: () => go(row === null ? 0 : row + 1),
    k: () => go(row === null ? 0 : row - 1),
    x: () => here && selection.toggle(here),
    s: selection.items.length > 0 ? list.onBulkState : edit('state'),
    p: KINDS[kind].priorities.length > 0 && edit('priority'),
    e: edit('title'),
    l: !isArchive && here && (() => list.onLink(here)),
    '/': () => searchRef.current?.focus(),
    c: () => void navigate({ to: '/p/$slug/$area/new', params: { slug, area: areaOf(kind) } }),
    Escape: () => selection.clear(),
  });

  return { row, setPlace, reveal, searchRef };
}

/** Where the item is now; where it was, when it has left the list. */
function rowOf({ id, row }: Place, rows: readonly Item[]): number | null {
  const found = rows.findIndex((item) => item.id === id);
  if (found !== -1) return found;
  return rows.length === 0 ? null : Math.min(row, rows.length - 1);
}

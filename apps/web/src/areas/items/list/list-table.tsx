// Rows are placed one by one as they scroll into view, which the cells of a real table don't allow.
// oxlint-disable jsx-a11y/prefer-tag-over-role
import { useMediaQuery } from '@mantine/hooks';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import type { Item, Kind } from '@throughline/shared/schema';
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
} from 'react';
import { Button, Checkbox } from '@mantine/core';
import type { ListSearch } from '../../../routes/searches.ts';
import { useQuestioned } from '../../requirements/use-questioned.ts';
import { gridOf, shownColumns } from './list-columns.ts';
import type { Cursor } from './list-keys.ts';
import { ListRow } from './list-row.tsx';
import classes from './list-table.module.css';
import type { RowEditing } from './row-editing.ts';
import { SortHeads } from './sort-heads.tsx';
import type { Rows } from './use-rows.ts';
import type { SelectAll } from './use-select-all.ts';
import type { Selection } from './use-selection.ts';

const ROW_PIXELS = 34;
const NARROW_ROW_PIXELS = 56;
const OVERSCAN = 12;
/** How many rows before the end the next page is asked for. */
const AHEAD = 30;
/** What sticks to the top of the window and must not cover a row that is walked to. */
const STICKY_PIXELS = 96;

interface ListTableProps {
  kind: Kind;
  search: ListSearch;
  rows: Rows;
  selection: Selection;
  selectAll: SelectAll;
  cursor: Cursor;
  editing: RowEditing;
}

/** The rows themselves: only those in view are in the document, however many there are. */
export function ListTable({
  kind,
  search,
  rows,
  selection,
  selectAll,
  cursor,
  editing,
}: ListTableProps) {
  const columns = useMemo(() => shownColumns(kind, search.show), [kind, search.show]);
  const isNarrow = useMediaQuery('(max-width: 720px)', window.innerWidth <= 720) ?? false;
  const body = useRef<HTMLDivElement>(null);
  const offset = useOffsetTop(body);
  // The compiler that this warns of is not in use.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useWindowVirtualizer({
    count: rows.items.length,
    estimateSize: () => (isNarrow ? NARROW_ROW_PIXELS : ROW_PIXELS),
    overscan: OVERSCAN,
    scrollMargin: offset,
    scrollPaddingStart: STICKY_PIXELS,
    scrollPaddingEnd: ROW_PIXELS * 2,
  });
  const questioned = useQuestioned(kind);
  const visible = virtualizer.getVirtualItems();
  const last = visible.at(-1)?.index ?? 0;

  const { hasMore, loadMore } = rows;
  useEffect(() => {
    if (hasMore && last >= rows.items.length - AHEAD) loadMore();
  }, [last, hasMore, rows.items.length, loadMore]);
  useEffect(() => virtualizer.measure(), [isNarrow, virtualizer]);

  const { reveal } = cursor;
  useEffect(() => {
    reveal.current = (row) => {
      virtualizer.scrollToIndex(row);
      requestAnimationFrame(() =>
        body.current
          ?.querySelector<HTMLElement>(`[data-row="${row}"] a[data-title]`)
          ?.focus({ preventScroll: true }),
      );
    };
  }, [reveal, virtualizer]);

  // Rows are many and remembered: what is handed to them must not change with every showing.
  const latest = useRef({ selection, editing, items: rows.items });
  useEffect(() => {
    latest.current = { selection, editing, items: rows.items };
  });
  const toggle = useCallback((item: Item, isRange: boolean) => {
    const { selection: all, items } = latest.current;
    if (isRange) all.extendTo(item, items);
    else all.toggle(item);
  }, []);
  const startEdit = useCallback<RowEditing['start']>((id, field) => {
    latest.current.editing.start(id, field);
  }, []);
  const endEdit = useCallback(
    (row: number) => {
      latest.current.editing.end();
      reveal.current?.(row);
    },
    [reveal],
  );
  return (
    <div
      role="table"
      aria-label="Items"
      aria-rowcount={rows.total ?? -1}
      className={classes.table}
      style={{ '--columns': gridOf(columns) } as CSSProperties}
    >
      <div role="row" className={classes.head}>
        <span role="columnheader" className={classes.check}>
          <Checkbox
            size="xs"
            aria-label={`Select all ${(rows.total ?? rows.items.length).toLocaleString('en')}`}
            checked={selectAll.isAll}
            indeterminate={!selectAll.isAll && selection.items.length > 0}
            disabled={selectAll.isBusy}
            onChange={() => (selectAll.isAll ? selection.clear() : selectAll.run())}
          />
        </span>
        <SortHeads columns={columns} search={search} />
      </div>
      <div
        ref={body}
        role="rowgroup"
        className={classes.body}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {visible.map(({ index, start, size }) => {
          const item = rows.items[index];
          return (
            item && (
              <ListRow
                key={item.id}
                item={item}
                index={index}
                columns={columns}
                style={{ height: size, transform: `translateY(${start - offset}px)` }}
                isSelected={selection.has(item.id)}
                isCurrent={cursor.row === index}
                waitsFor={questioned?.get(item.id)}
                onFocus={cursor.setPlace}
                editing={editing.id === item.id ? editing.field : null}
                onToggle={toggle}
                onEdit={startEdit}
                onEditEnd={endEdit}
              />
            )
          );
        })}
      </div>
      {hasMore && (
        <div className={classes.more}>
          <Button variant="default" loading={rows.isLoadingMore} onClick={loadMore}>
            Load more
          </Button>
        </div>
      )}
    </div>
  );
}

/** Where the rows begin on the page: what stands above them can grow. */
function useOffsetTop(ref: React.RefObject<HTMLElement | null>): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const measure = () =>
      setOffset(Math.round((ref.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [ref]);
  return offset;
}

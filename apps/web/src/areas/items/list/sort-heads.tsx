// Rows are placed one by one as they scroll into view, which the cells of a real table don't allow.
// oxlint-disable jsx-a11y/prefer-tag-over-role
import { ArrowDownIcon, ArrowUpIcon } from '@primer/octicons-react';
import { Link } from '@tanstack/react-router';
import type { SortField } from '@throughline/shared/schema';
import type { ListSearch } from '../../../routes/searches.ts';
import type { Column } from './list-columns.ts';
import classes from './sort-heads.module.css';

interface Head {
  by: SortField;
  label: string;
  column: string;
}

const FIXED: readonly Head[] = [
  { by: 'state', label: 'State', column: 'state' },
  { by: 'number', label: 'Key', column: 'key' },
  { by: 'title', label: 'Title', column: 'title' },
];
const TIMES: readonly SortField[] = ['created', 'updated'];

/** The names of the columns; those with an order sort, and sort the other way when they do already. */
export function SortHeads({ columns, search }: { columns: readonly Column[]; search: ListSearch }) {
  return (
    <>
      {FIXED.map((head) => (
        <SortHead key={head.by} head={head} search={search} />
      ))}
      {columns
        .filter(({ width }) => width > 0)
        .map(({ name, label, sortBy }) =>
          sortBy ? (
            <SortHead key={name} head={{ by: sortBy, label, column: name }} search={search} />
          ) : (
            <span key={name} role="columnheader" className={classes.head} data-column={name}>
              {label}
            </span>
          ),
        )}
    </>
  );
}

function SortHead({ head, search }: { head: Head; search: ListSearch }) {
  const isSorted = (search.sort ?? 'number') === head.by;
  const isDescending = isSorted && search.order === 'desc';
  // Time reads newest first; all else from its beginning.
  const firstOrder = TIMES.includes(head.by) ? ('desc' as const) : undefined;
  const nextOrder = isSorted ? (isDescending ? undefined : ('desc' as const)) : firstOrder;
  const Arrow = isDescending ? ArrowDownIcon : ArrowUpIcon;
  return (
    <span
      role="columnheader"
      aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : 'none'}
      className={classes.head}
      data-column={head.column}
    >
      <Link
        to="."
        replace
        search={(before: ListSearch) => ({
          ...before,
          sort: head.by === 'number' ? undefined : head.by,
          order: nextOrder,
        })}
        className={classes.link}
        aria-label={`Sort by ${head.label.toLowerCase()}`}
      >
        <span className={classes.word}>{head.label}</span>
        {isSorted && <Arrow size={12} />}
      </Link>
    </span>
  );
}

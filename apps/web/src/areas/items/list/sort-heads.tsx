// Rows are placed one by one as they scroll into view, which the cells of a real table don't allow.
// oxlint-disable jsx-a11y/prefer-tag-over-role
import { ArrowDownIcon, ArrowUpIcon } from '@primer/octicons-react';
import { Link } from '@tanstack/react-router';
import type { SortField } from '@throughline/shared/schema';
import type { ListSearch } from '../../../routes/searches.ts';
import classes from './sort-heads.module.css';

interface Head {
  by: SortField;
  label: string;
  column: 'state' | 'key' | 'title' | 'priority' | 'when';
}

const HEADS: readonly Head[] = [
  { by: 'state', label: 'State', column: 'state' },
  { by: 'number', label: 'Key', column: 'key' },
  { by: 'title', label: 'Title', column: 'title' },
  { by: 'priority', label: 'Priority', column: 'priority' },
];
const LAST: Head = { by: 'updated', label: 'Updated', column: 'when' };

/** The names of the columns; each sorts, and sorts the other way when it does already. */
export function SortHeads({ hasPriority, search }: { hasPriority: boolean; search: ListSearch }) {
  return (
    <>
      {HEADS.filter(({ by }) => hasPriority || by !== 'priority').map((head) => (
        <SortHead key={head.by} head={head} search={search} />
      ))}
      <span role="columnheader" className={classes.owner}>
        Owner
      </span>
      <SortHead head={LAST} search={search} />
    </>
  );
}

function SortHead({ head, search }: { head: Head; search: ListSearch }) {
  const isSorted = (search.sort ?? 'number') === head.by;
  const isDescending = isSorted && search.order === 'desc';
  // Time reads newest first; all else from its beginning.
  const firstOrder = head.by === 'updated' ? ('desc' as const) : undefined;
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

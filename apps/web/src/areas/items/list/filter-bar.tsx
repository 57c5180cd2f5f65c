import type { Kind } from '@throughline/shared/schema';
import { ColumnsIcon, FilterIcon } from '@primer/octicons-react';
import { lazy, type RefObject } from 'react';
import type { ListSearch } from '../../../routes/searches.ts';
import { FilterChips } from './filter-chips.tsx';
import classes from './filter-bar.module.css';
import { LateButton } from './late-button.tsx';
import { SearchField } from './search-field.tsx';
import { StateFilter } from './state-filter.tsx';

const FilterMenu = lazy(() =>
  import('./filter-menu.tsx').then((file) => ({ default: file.FilterMenu })),
);
const ColumnMenu = lazy(() =>
  import('./column-menu.tsx').then((file) => ({ default: file.ColumnMenu })),
);

interface FilterBarProps {
  kind: Kind;
  search: ListSearch;
  /** How many match, once known. */
  total: number | null;
  searchRef: RefObject<HTMLInputElement | null>;
  /** The list is one of the past: it has one order and its own columns. */
  isPast?: boolean;
}

/** What narrows the list. All of it is in the address. */
export function FilterBar({ kind, search, total, searchRef, isPast = false }: FilterBarProps) {
  return (
    <search className={classes.bar}>
      <SearchField search={search} inputRef={searchRef} />
      <StateFilter kind={kind} search={search} isPast={isPast} />
      <LateButton label="Filter" icon={<FilterIcon size={14} />}>
        <FilterMenu kind={kind} search={search} />
      </LateButton>
      {!isPast && (
        <LateButton label="Columns" icon={<ColumnsIcon size={14} />}>
          <ColumnMenu kind={kind} search={search} />
        </LateButton>
      )}
      <FilterChips search={search} />
      <output className={classes.total}>
        {total !== null && `${total.toLocaleString('en')} ${total === 1 ? 'item' : 'items'}`}
      </output>
    </search>
  );
}

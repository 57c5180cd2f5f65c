import type { Kind } from '@throughline/shared/schema';
import type { RefObject } from 'react';
import type { ListSearch } from '../../../routes/searches.ts';
import { FilterChips } from './filter-chips.tsx';
import classes from './filter-bar.module.css';
import { MoreFilters } from './more-filters.tsx';
import { SearchField } from './search-field.tsx';
import { StateFilter } from './state-filter.tsx';
import type { Rows } from './use-rows.ts';

interface FilterBarProps {
  kind: Kind;
  search: ListSearch;
  rows: Rows;
  searchRef: RefObject<HTMLInputElement | null>;
}

/** What narrows the list. All of it is in the address. */
export function FilterBar({ kind, search, rows, searchRef }: FilterBarProps) {
  return (
    <search className={classes.bar}>
      <SearchField search={search} inputRef={searchRef} />
      <StateFilter kind={kind} search={search} />
      <MoreFilters kind={kind} search={search} items={rows.items} />
      <FilterChips search={search} />
      <output className={classes.total}>
        {rows.total !== null &&
          `${rows.total.toLocaleString('en')} ${rows.total === 1 ? 'item' : 'items'}`}
      </output>
    </search>
  );
}

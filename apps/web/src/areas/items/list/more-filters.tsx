import { Button } from '@mantine/core';
import { FilterIcon } from '@primer/octicons-react';
import type { Item, Kind } from '@throughline/shared/schema';
import { lazy, Suspense, useState } from 'react';
import type { ListSearch } from '../../../routes/searches.ts';

const FilterMenu = lazy(() => import('./filter-menu.tsx').then((file) => ({ default: file.FilterMenu })));

export interface MoreFiltersProps {
  kind: Kind;
  search: ListSearch;
  items: readonly Item[];
}

/** The filters that are used less, behind a button; they come when it is first pressed. */
export function MoreFilters(props: MoreFiltersProps) {
  const [isWanted, setIsWanted] = useState(false);
  const button = (
    <Button variant="default" leftSection={<FilterIcon size={14} />} aria-haspopup="dialog" onClick={() => setIsWanted(true)}>
      Filter
    </Button>
  );
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <FilterMenu {...props} />
    </Suspense>
  );
}

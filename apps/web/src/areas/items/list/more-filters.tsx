import { Button } from '@mantine/core';
import { FilterIcon } from '@primer/octicons-react';
import { lazy, Suspense, useState } from 'react';
import type { MoreFiltersProps } from './more-filters-props.ts';

const FilterMenu = lazy(() =>
  import('./filter-menu.tsx').then((file) => ({ default: file.FilterMenu })),
);

/** The filters that are used less, behind a button; they come when it is first pressed. */
export function MoreFilters(props: MoreFiltersProps) {
  const [isWanted, setIsWanted] = useState(false);
  const button = (
    <Button
      variant="default"
      leftSection={<FilterIcon size={14} />}
      aria-haspopup="dialog"
      onClick={() => setIsWanted(true)}
    >
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

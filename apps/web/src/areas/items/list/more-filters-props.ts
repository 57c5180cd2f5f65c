import type { Item, Kind } from '@throughline/shared/schema';
import type { ListSearch } from '../../../routes/searches.ts';

export interface MoreFiltersProps {
  kind: Kind;
  search: ListSearch;
  items: readonly Item[];
}

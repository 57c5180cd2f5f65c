import { Button } from '@mantine/core';
import { SearchIcon } from '@primer/octicons-react';
import { Link } from '@tanstack/react-router';
import type { Kind } from '@throughline/shared/schema';
import { EmptyState } from '../../../components/empty-state.tsx';
import { areaOf } from '../../../kinds/areas.ts';
import { KindIcon } from '../../../kinds/kind-icon.tsx';
import { KIND_WORDS } from '../../../kinds/kind-words.ts';
import { useProject } from '../../../routes/use-project.ts';
import type { ListSearch } from '../../../routes/searches.ts';

/** No rows: either because nothing is there yet, or because nothing there matches. */
export function ListEmpty({ kind, search }: { kind: Kind; search: ListSearch }) {
  const { slug } = useProject();
  const words = KIND_WORDS[kind];
  const { sort: _sort, order: _order, show: _show, ...filters } = search;
  const isFiltered = Object.values(filters).some((value) => value !== undefined);
  if (isFiltered) {
    return (
      <EmptyState
        icon={<SearchIcon />}
        title="Nothing matches"
        action={
          <Button component={Link} to={`/p/${slug}/${areaOf(kind)}`} variant="default">
            Show all {words.many.toLowerCase()}
          </Button>
        }
      >
        No {words.one.toLowerCase()} fits the search and the filters above.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<KindIcon kind={kind} size={20} />}
      title={`No ${words.many.toLowerCase()} yet`}
      action={
        <Button component={Link} to={`/p/${slug}/${areaOf(kind)}/new`} variant="default">
          Write the first
        </Button>
      }
    >
      {words.teaches}
    </EmptyState>
  );
}

import { Button } from '@mantine/core';
import { PlusIcon } from '@primer/octicons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Item } from '@throughline/shared/schema';
import { lazy, Suspense, useState } from 'react';
import { PageHeader } from '../../../components/page-header.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { SkeletonRows } from '../../../components/skeleton-rows.tsx';
import { areaOf } from '../../../kinds/areas.ts';
import { KindIcon } from '../../../kinds/kind-icon.tsx';
import { KIND_WORDS } from '../../../kinds/kind-words.ts';
import { useProject } from '../../../routes/use-project.ts';
import { FilterBar } from './filter-bar.tsx';
import { ListEmpty } from './list-empty.tsx';
import { ListTable } from './list-table.tsx';
import { useListCommands } from './list-commands.ts';
import { useListKeys } from './list-keys.ts';
import type { BulkMenu } from './bulk-menu.ts';
import { useRowEditing } from './row-editing.ts';
import { useSelectAll } from './use-select-all.ts';
import { useRows } from './use-rows.ts';
import { useSelection } from './use-selection.ts';

const BulkBar = lazy(() => import('./bulk-bar.tsx').then((file) => ({ default: file.BulkBar })));
const RowLink = lazy(() => import('./row-link.tsx').then((file) => ({ default: file.RowLink })));
const PastList = lazy(() =>
  import('../../moments/past-list.tsx').then((file) => ({ default: file.PastList })),
);
const routeApi = getRouteApi('/p/$slug/$area');

/** All items of one kind. Keyed by kind, so that nothing of one list is left in the next. */
export function ListPage() {
  const { kind } = routeApi.useRouteContext();
  const search = routeApi.useSearch();
  if (search.at === undefined) return <KindList key={kind} />;
  return (
    <Suspense fallback={<SkeletonRows count={10} label="Loading the list as it was" />}>
      <PastList key={kind} kind={kind} at={search.at} search={search} />
    </Suspense>
  );
}

function KindList() {
  const { kind } = routeApi.useRouteContext();
  const search = routeApi.useSearch();
  const { slug } = useProject();
  const rows = useRows(kind, search);
  const selection = useSelection(rows.items);
  const selectAll = useSelectAll(kind, search, rows, selection);
  const editing = useRowEditing();
  const [bulkMenu, setBulkMenu] = useState<BulkMenu | null>(null);
  const [linked, setLinked] = useState<Item | null>(null);
  const isArchive = search.archived ?? false;
  const keys = useListKeys({
    kind,
    rows: rows.items,
    selection,
    editing,
    isArchive,
    onBulkState: () => setBulkMenu('state'),
    onLink: setLinked,
  });
  const words = KIND_WORDS[kind];
  useListCommands({ kind, search, total: rows.total, selectAll });

  return (
    <div>
      <PageHeader
        title={words.question}
        tab={words.many}
        icon={
          <>
            <KindIcon kind={kind} /> {words.many}
          </>
        }
        actions={
          <Button component={Link} to={`/p/${slug}/${areaOf(kind)}/new`} leftSection={<PlusIcon />}>
            New {words.one.toLowerCase()}
          </Button>
        }
      />
      <FilterBar kind={kind} search={search} total={rows.total} searchRef={keys.searchRef} />
      {rows.isPending && <SkeletonRows count={10} label={`Loading ${words.many.toLowerCase()}`} />}
      {rows.isError && <ProblemNote error={rows.error} onRetry={rows.refetch} />}
      {rows.isSuccess && rows.items.length === 0 && <ListEmpty kind={kind} search={search} />}
      {rows.items.length > 0 && (
        <ListTable
          kind={kind}
          search={search}
          rows={rows}
          selection={selection}
          selectAll={selectAll}
          cursor={keys}
          editing={editing}
        />
      )}
      <Suspense>
        {selection.items.length > 0 && (
          <BulkBar
            kind={kind}
            selection={selection}
            total={selectAll.isBusy ? rows.total : null}
            isArchive={isArchive}
            open={bulkMenu}
            onOpen={setBulkMenu}
          />
        )}
        {linked && <RowLink item={linked} onClose={() => setLinked(null)} />}
      </Suspense>
    </div>
  );
}

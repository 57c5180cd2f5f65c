import { Button, NativeSelect } from '@mantine/core';
import { ArrowSwitchIcon } from '@primer/octicons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { Kind } from '@throughline/shared/schema';
import { useState } from 'react';
import { useTRPC } from '../../../app/trpc.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { SkeletonRows } from '../../../components/skeleton-rows.tsx';
import { KIND_WORDS } from '../../../kinds/kind-words.ts';
import type { MatrixSearch } from '../../../routes/searches.ts';
import { useProject } from '../../../routes/use-project.ts';
import { linkableKinds, rowKinds, sayCoverage } from './matrix-words.ts';
import classes from './matrix-page.module.css';
import { MatrixTable } from './matrix-table.tsx';

const routeApi = getRouteApi('/p/$slug/matrix');
const PAGE = 200;

/** What covers what? Two kinds against each other, with the uncovered rows plain to see. */
export function MatrixPage() {
  const trpc = useTRPC();
  const navigate = useNavigate();
  const { id: projectId } = useProject();
  const search = routeApi.useSearch();
  const rows = search.rows ?? 'requirement';
  const possible = linkableKinds(rows);
  const wanted = search.columns ?? 'test';
  const columns = possible.includes(wanted) ? wanted : possible[0]!;
  const [page, setPage] = useState({ of: '', offset: 0 });
  const pair = `${rows} ${columns}`;
  const offset = page.of === pair ? page.offset : 0;
  const matrix = useQuery({
    ...trpc.trace.matrix.queryOptions({ projectId, rows, columns, limit: PAGE, offset }),
    placeholderData: keepPreviousData,
  });
  const choose = (change: MatrixSearch) =>
    void navigate({ to: '.', replace: true, search: { rows, columns, ...change } });

  return (
    <div>
      <PageHeader title="What covers what?" tab="Matrix">
        {matrix.data && sayCoverage(matrix.data, rows, columns)}
      </PageHeader>
      <div className={classes.choice}>
        <KindChoice
          label="Rows"
          value={rows}
          kinds={rowKinds}
          onChange={(kind) => choose({ rows: kind })}
        />
        <Button
          variant="default"
          size="sm"
          aria-label="Exchange rows and columns"
          className={classes.exchange}
          onClick={() => choose({ rows: columns, columns: rows })}
        >
          <ArrowSwitchIcon />
        </Button>
        <KindChoice
          label="Columns"
          value={columns}
          kinds={possible}
          onChange={(kind) => choose({ columns: kind })}
        />
      </div>
      {matrix.isPending && <SkeletonRows label="Drawing the matrix" />}
      {matrix.isError && <ProblemNote error={matrix.error} onRetry={() => void matrix.refetch()} />}
      {matrix.data?.totalRows === 0 && (
        <EmptyState title={`No ${KIND_WORDS[rows].many.toLowerCase()} yet`}>
          {KIND_WORDS[rows].teaches}
        </EmptyState>
      )}
      {matrix.data && matrix.data.rows.length > 0 && (
        <MatrixTable matrix={matrix.data} columnKind={columns} />
      )}
      {matrix.data && matrix.data.totalRows > PAGE && (
        <div className={classes.pages}>
          <Button
            variant="default"
            disabled={offset === 0}
            onClick={() => setPage({ of: pair, offset: Math.max(0, offset - PAGE) })}
          >
            Earlier rows
          </Button>
          <span>
            {offset + 1} to {offset + matrix.data.rows.length} of {matrix.data.totalRows}
          </span>
          <Button
            variant="default"
            disabled={offset + matrix.data.rows.length >= matrix.data.totalRows}
            onClick={() => setPage({ of: pair, offset: offset + PAGE })}
          >
            Later rows
          </Button>
        </div>
      )}
    </div>
  );
}

interface KindChoiceProps {
  label: string;
  value: Kind;
  kinds: readonly Kind[];
  onChange: (kind: Kind) => void;
}

function KindChoice({ label, value, kinds, onChange }: KindChoiceProps) {
  return (
    <NativeSelect
      label={label}
      size="sm"
      value={value}
      data={kinds.map((kind) => ({ value: kind, label: KIND_WORDS[kind].many }))}
      onChange={(event) => onChange(event.currentTarget.value as Kind)}
    />
  );
}

import { Button } from '@mantine/core';
import { FileIcon } from '@primer/octicons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { problemFrom } from '@throughline/shared';
import { useTRPC } from '../../app/trpc.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNote } from '../../components/problem-note.tsx';
import { RelativeTime } from '../../components/relative-time.tsx';
import { SkeletonRows } from '../../components/skeleton-rows.tsx';
import { useProject } from '../../routes/use-project.ts';
import { SourceLines } from './source-lines.tsx';
import classes from './source-page.module.css';

const routeApi = getRouteApi('/p/$slug/source');

/** A kept file as it was imported, at the line that one came for. */
export function SourcePage() {
  const trpc = useTRPC();
  const { id: projectId, slug } = useProject();
  const { path = '', line } = routeApi.useSearch();
  const source = useQuery({
    ...trpc.sources.read.queryOptions({ projectId, path }),
    enabled: path !== '',
  });
  const code = problemFrom(source.error)?.code;
  const isUnknown = path === '' || code === 'NOT_FOUND' || code === 'INVALID_INPUT';
  return (
    <div>
      <PageHeader
        title="What does the file say?"
        tab={path.split('/').at(-1) || 'File'}
        icon={
          <span className={classes.path}>
            <FileIcon /> {path}
          </span>
        }
      >
        {source.data && (
          <>
            As it was imported <RelativeTime at={source.data.importedAt} />
            {source.data.isGone && '; it is no longer in its folder'}. The lines of an item are
            marked in its colour.
          </>
        )}
      </PageHeader>
      {isUnknown && (
        <EmptyState
          icon={<FileIcon />}
          title="No such file is kept"
          action={
            <Button component={Link} to={`/p/${slug}/import`} variant="default">
              See the kept files
            </Button>
          }
        >
          Files are kept when they are imported. This one may have been imported under another path.
        </EmptyState>
      )}
      {!isUnknown && source.isPending && <SkeletonRows count={10} label={`Loading ${path}`} />}
      {!isUnknown && source.isError && (
        <ProblemNote error={source.error} onRetry={() => void source.refetch()} />
      )}
      {source.data && <SourceLines key={path} source={source.data} line={line} />}
    </div>
  );
}

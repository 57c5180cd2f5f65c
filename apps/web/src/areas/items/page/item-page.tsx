import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { problemFrom } from '@throughline/shared';
import { lazy, Suspense } from 'react';
import { useTRPC } from '../../../app/trpc.ts';
import { LostPage } from '../../../components/lost-page.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { SkeletonRows } from '../../../components/skeleton-rows.tsx';
import { useProject } from '../../../routes/use-project.ts';
import { ItemView } from './item-view.tsx';

const EditItem = lazy(() =>
  import('../form/edit-item.tsx').then((file) => ({ default: file.EditItem })),
);
const PastItem = lazy(() =>
  import('../../moments/past-item.tsx').then((file) => ({ default: file.PastItem })),
);
const routeApi = getRouteApi('/p/$slug/i/$key');

/** Everything about one item; `?edit` turns its text into a form in the same place, `?at` shows it as it was. */
export function ItemPage() {
  const { key } = routeApi.useParams();
  const { at } = routeApi.useSearch();
  if (at === undefined) return <PresentItem />;
  return (
    <Suspense fallback={<SkeletonRows label={`Loading ${key}`} />}>
      <PastItem itemKey={key} at={at} />
    </Suspense>
  );
}

function PresentItem() {
  const trpc = useTRPC();
  const { id: projectId } = useProject();
  const { key } = routeApi.useParams();
  const { edit: isEditing } = routeApi.useSearch();
  const page = useQuery(trpc.items.find.queryOptions({ projectId, key }));

  if (page.isPending) return <SkeletonRows label={`Loading ${key}`} />;
  if (page.isError) {
    const code = problemFrom(page.error)?.code;
    if (code === 'NOT_FOUND' || code === 'INVALID_INPUT') {
      return (
        <LostPage
          isInProject
          title={`There is no ${key} here`}
          what="Nothing in this project has that key. Keys are never used twice, so it may belong to another project."
        />
      );
    }
    return <ProblemNote error={page.error} onRetry={() => void page.refetch()} />;
  }
  if (!isEditing) return <ItemView key={page.data.item.id} page={page.data} />;
  return (
    <Suspense fallback={<SkeletonRows label="Opening the editor" />}>
      <EditItem key={page.data.item.id} item={page.data.item} />
    </Suspense>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { ItemSummary } from '@throughline/shared/schema';
import { useTRPC } from '../../app/trpc.ts';
import { SkeletonRows } from '../../components/skeleton-rows.tsx';
import { useProject } from '../../routes/use-project.ts';
import { ChangeEntry } from './change-entry.tsx';

const LOOKED_AT = 50;

/** What was written to an item after a moment. */
export function ChangedSince({ item, since }: { item: ItemSummary; since: Date }) {
  const trpc = useTRPC();
  const { id: projectId } = useProject();
  const changes = useQuery(
    trpc.changes.list.queryOptions({ projectId, itemId: item.id, limit: LOOKED_AT }),
  );
  if (changes.isPending) return <SkeletonRows count={1} />;
  const later = (changes.data?.changes ?? []).filter(
    ({ action, at, itemId }) =>
      itemId === item.id && at > since && (action === 'item.updated' || action === 'item.moved'),
  );
  if (later.length === 0)
    return (
      <p>The change is further back than the last {LOOKED_AT}; the item’s own history has it.</p>
    );
  return (
    <ol>
      {later.map((change) => (
        <ChangeEntry key={change.sequence} change={change} />
      ))}
    </ol>
  );
}

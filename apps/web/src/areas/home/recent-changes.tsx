import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTRPC } from '../../app/trpc.ts';
import { Section } from '../../components/section.tsx';
import { SkeletonRows } from '../../components/skeleton-rows.tsx';
import { recentChangesInput } from '../changes/recent.ts';
import { useProject } from '../../routes/use-project.ts';
import { ChangeLine } from '../changes/change-line.tsx';

/** What happened last, newest first. */
export function RecentChanges() {
  const trpc = useTRPC();
  const { id, slug } = useProject();
  const changes = useQuery(trpc.changes.list.queryOptions(recentChangesInput(id)));
  const more = (
    <Link to="/p/$slug/history" params={{ slug }}>
      Whole history
    </Link>
  );
  return (
    <Section title="What happened last?" more={more}>
      {changes.isPending && <SkeletonRows count={6} />}
      <ol>
        {changes.data?.changes.map((change) => (
          <ChangeLine key={change.sequence} change={change} />
        ))}
      </ol>
    </Section>
  );
}

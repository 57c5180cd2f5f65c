import { useQuery } from '@tanstack/react-query';
import type { ItemId, Kind } from '@throughline/shared/schema';
import { useTRPC } from '../../app/trpc.ts';
import { useProject } from '../../routes/use-project.ts';

/** By requirement the keys of the open questions that keep it from being accepted; of other kinds nothing. */
export function useQuestioned(kind: Kind): ReadonlyMap<ItemId, string> | undefined {
  const trpc = useTRPC();
  const { id: projectId } = useProject();
  return useQuery({
    ...trpc.requirements.listQuestioned.queryOptions({ projectId }),
    enabled: kind === 'requirement',
    select: keysByRequirement,
  }).data;
}

const keysByRequirement = (
  all: readonly { item: { id: ItemId }; questions: readonly { key: string }[] }[],
): ReadonlyMap<ItemId, string> =>
  new Map(all.map(({ item, questions }) => [item.id, questions.map(({ key }) => key).join(', ')]));

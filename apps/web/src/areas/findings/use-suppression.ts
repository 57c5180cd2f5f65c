import { useMutation, useQueryClient } from '@tanstack/react-query';
import { suppressionOf } from '@throughline/domain';
import type { ProjectId, Suppressed } from '@throughline/shared/schema';
import { useTRPC } from '../../app/trpc.ts';
import { toastProblem, toastUndo } from '../../components/toast.tsx';

interface Lifted {
  rule: string;
  reason: string;
  /** The keys of the requirements, and the words that are marked in them. */
  places: readonly { item: string; text: string }[];
}

/** Suppresses findings and has them reported again; each can be taken back. */
export function useSuppression(projectId: ProjectId) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const suppressing = useMutation(trpc.analysis.suppress.mutationOptions());
  const lifting = useMutation(trpc.analysis.unsuppress.mutationOptions());
  const settle = () => queryClient.invalidateQueries();

  const suppress = async (covered: Suppressed, reason: string): Promise<boolean> => {
    try {
      await suppressing.mutateAsync({ projectId, ...covered, reason });
    } catch (error) {
      toastProblem(error);
      return false;
    }
    await settle();
    toastUndo(`Suppressed ${sayCovered(covered)}`, async () => {
      await lifting.mutateAsync({ projectId, ...covered });
      await settle();
    });
    return true;
  };

  /** Takes back the suppression that covers a finding in one of its places. */
  const lift = async ({ rule, reason: said, places }: Lifted): Promise<void> => {
    const { config } = await queryClient.fetchQuery(
      trpc.analysis.settings.queryOptions({ projectId }, { staleTime: 0 }),
    );
    const covering = places
      .map(({ item, text }) => suppressionOf({ rule, text }, { items: [item] }, config.suppress))
      .find((each) => each !== null);
    // It may go by the name in a file, or by a folder.
    const found =
      covering ?? config.suppress.find((each) => each.rule === rule && each.reason === said);
    if (!found) return settle();
    const { reason, by: _by, ...covered } = found;
    try {
      await lifting.mutateAsync({ projectId, ...covered });
    } catch (error) {
      return toastProblem(error);
    }
    await settle();
    return toastUndo(`${sayCovered(covered)} is reported again`, async () => {
      await suppressing.mutateAsync({ projectId, ...covered, reason });
      await settle();
    });
  };
  return { suppress, lift };
}

function sayCovered({ rule, item, text }: Suppressed): string {
  return `${rule}${item ? ` of ${item}` : ''}${text && text.length < 40 ? ` at “${text}”` : ''}`;
}

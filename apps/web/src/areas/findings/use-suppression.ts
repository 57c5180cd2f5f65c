import { useMutation, useQueryClient } from '@tanstack/react-query';
import { suppressionOf } from '@throughline/domain';
import type { ProjectFinding, ProjectId, Suppressed } from '@throughline/shared/schema';
import { useTRPC } from '../../app/trpc.ts';
import { toastProblem, toastUndo } from '../../components/toast.tsx';
import type { FoundRequirements } from './found-requirements.ts';

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

  /** Takes back the suppression that covers a finding. */
  const lift = async (finding: ProjectFinding, requirements: FoundRequirements): Promise<void> => {
    const { config } = await queryClient.fetchQuery(
      trpc.analysis.settings.queryOptions({ projectId }, { staleTime: 0 }),
    );
    const covering = finding.places
      .map(({ id, text }) =>
        suppressionOf(
          { rule: finding.rule, text },
          { items: [requirements.get(id)?.key ?? ''] },
          config.suppress,
        ),
      )
      .find((each) => each !== null);
    const found =
      covering ??
      config.suppress.find(
        ({ rule, reason }) => rule === finding.rule && reason === finding.reason,
      );
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

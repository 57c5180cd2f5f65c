import { useMutation, useQueryClient } from '@tanstack/react-query';
import { applyRewrite } from '@throughline/domain';
import type { FoundRequirement, Rewrite } from '@throughline/shared/schema';
import { useTRPC } from '../../app/trpc.ts';
import { toastProblem, toastUndo } from '../../components/toast.tsx';
import { useProject } from '../../routes/use-project.ts';

/** What can be done about a finding at once; each is done to what was on the screen, and can be taken back. */
export function useFindingActions() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { id: projectId } = useProject();
  const updating = useMutation(trpc.requirements.update.mutationOptions());
  const merging = useMutation(trpc.requirements.merge.mutationOptions());
  const restoring = useMutation(trpc.requirements.restore.mutationOptions());
  const unlinking = useMutation(trpc.links.remove.mutationOptions());
  const settle = () => queryClient.invalidateQueries();

  return {
    rewrite: async ({ id, key, version, statement }: FoundRequirement, rewrite: Rewrite) => {
      try {
        const written = await updating.mutateAsync({
          projectId,
          id,
          expectedVersion: version,
          data: { statement: applyRewrite(statement, rewrite) },
        });
        await settle();
        toastUndo(`${key} says it better now`, async () => {
          const target = { projectId, id, expectedVersion: written.version };
          await updating.mutateAsync({ ...target, data: { statement } });
          await settle();
        });
      } catch (error) {
        toastProblem(error);
        await settle();
      }
    },

    merge: async (duplicate: FoundRequirement, into: FoundRequirement) => {
      try {
        const { archived, links } = await merging.mutateAsync({
          projectId,
          id: duplicate.id,
          expectedVersion: duplicate.version,
          intoId: into.id,
        });
        await settle();
        toastUndo(`${into.key} stands for ${duplicate.key}, which is archived`, async () => {
          const target = { projectId, id: archived.id, expectedVersion: archived.version };
          await restoring.mutateAsync(target);
          for (const link of links) await unlinking.mutateAsync(link);
          await settle();
        });
      } catch (error) {
        toastProblem(error);
        await settle();
      }
    },
  };
}

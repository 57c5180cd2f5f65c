import { useMutation, useQueryClient } from '@tanstack/react-query';
import { LINK_RULES, type Link } from '@throughline/shared/schema';
import { useTRPC } from '../../app/trpc.ts';
import { toast, toastProblem, toastUndo } from '../../components/toast.tsx';
import { useProject } from '../../routes/use-project.ts';
import { showOwn } from '../live/own-changes.ts';

/** What can be done with a link that is there. */
export function useLinkActions() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { id: projectId } = useProject();
  const creating = useMutation(trpc.links.create.mutationOptions());
  const removing = useMutation(trpc.links.remove.mutationOptions());
  const reviewing = useMutation(trpc.links.review.mutationOptions());
  const refOf = ({ type, from, to }: Link) => ({ projectId, type, fromId: from.id, toId: to.id });
  const settle = () => showOwn(queryClient);

  return {
    isBusy: removing.isPending || reviewing.isPending,
    async remove(link: Link): Promise<void> {
      try {
        await removing.mutateAsync(refOf(link));
      } catch (error) {
        return toastProblem(error);
      }
      await settle();
      return toastUndo(
        `${link.from.key} no longer ${LINK_RULES[link.type].says} ${link.to.key}`,
        async () => {
          await creating.mutateAsync(refOf(link));
          await settle();
        },
      );
    },
    /** Resolves to whether the review was kept. */
    async review(link: Link, reason: string): Promise<boolean> {
      try {
        await reviewing.mutateAsync({ ...refOf(link), reason });
      } catch (error) {
        toastProblem(error);
        return false;
      }
      await settle();
      toast(`${link.from.key} still ${LINK_RULES[link.type].says} ${link.to.key}`);
      return true;
    },
  };
}

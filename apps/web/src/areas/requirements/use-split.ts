import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Requirement, SplitRequirementInput } from '@throughline/shared/schema';
import { useTRPC } from '../../app/trpc.ts';
import { toastUndo } from '../../components/toast.tsx';
import { useIdempotencyKey } from '../../components/use-idempotency-key.ts';
import { showOwn } from '../live/own-changes.ts';

/** Splits a requirement, says what came of it and offers to take it back. */
export function useSplit() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const keyFor = useIdempotencyKey();
  const splitting = useMutation(trpc.requirements.split.mutationOptions());
  const archiving = useMutation(trpc.requirements.archive.mutationOptions());
  const restoring = useMutation(trpc.requirements.restore.mutationOptions());
  const target = ({ projectId, id, version }: Requirement) => ({
    projectId,
    id,
    expectedVersion: version,
  });

  return {
    error: splitting.error,
    isBusy: splitting.isPending,
    async split(input: Omit<SplitRequirementInput, 'idempotencyKey'>): Promise<void> {
      const { whole, parts } = await splitting.mutateAsync({
        ...input,
        idempotencyKey: keyFor(input),
      });
      await showOwn(queryClient);
      const keys = parts.map(({ key }) => key).join(', ');
      toastUndo(`${whole.key} is split into ${keys}`, async () => {
        if (whole.archivedAt) await restoring.mutateAsync(target(whole));
        await Promise.all(parts.map((part) => archiving.mutateAsync(target(part))));
        await showOwn(queryClient);
      });
    },
  };
}

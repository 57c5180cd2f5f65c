import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { OpenConflict } from '@throughline/shared/schema';
import { client, useTRPC } from '../../../app/trpc.ts';
import { toastProblem, toastUndo } from '../../../components/toast.tsx';
import { fieldLabel } from '../../../kinds/field-words.ts';
import { useProcedures } from '../../../kinds/procedures.ts';
import { useProject } from '../../../routes/use-project.ts';
import { showOwn } from '../../live/own-changes.ts';

/** Settles a field for what it shall say. A text that neither side has is written first; then ours stands. */
export function useSettle({ itemId: id, key, kind, field, ours, theirs, version }: OpenConflict) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { id: projectId } = useProject();
  const settling = useMutation(trpc.sources.settle.mutationOptions());
  const reopening = useMutation(trpc.sources.reopen.mutationOptions());
  const updating = useMutation(useProcedures(kind).update.mutationOptions());

  const show = async (left: OpenConflict[]) => {
    queryClient.setQueryData(trpc.sources.conflicts.queryKey({ projectId }), left);
    await showOwn(queryClient);
  };
  const write = async (value: unknown, expectedVersion: number) => {
    const data = { [field]: value };
    return (await updating.mutateAsync({ projectId, id, expectedVersion, data })).version;
  };
  const settle = async (value: unknown): Promise<void> => {
    const isOf = (side: unknown) => JSON.stringify(side) === JSON.stringify(value);
    const isOwn = !isOf(ours) && !isOf(theirs);
    const takeBack = async () => {
      const { item } = await client.items.find.query({ projectId, key });
      const expectedVersion = isOwn ? await write(ours, item.version) : item.version;
      await show(await reopening.mutateAsync({ projectId, id, field, expectedVersion }));
    };
    const expectedVersion = isOwn ? await write(value, version) : version;
    const take = isOf(theirs) ? 'theirs' : 'ours';
    const left = await settling.mutateAsync({ projectId, id, field, take, expectedVersion });
    toastUndo(`The ${fieldLabel(kind, field).toLowerCase()} of ${key} is settled`, takeBack);
    await show(left);
  };
  return {
    settle: (value: unknown) => void settle(value).catch(toastProblem),
    isBusy: settling.isPending || updating.isPending,
  };
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { problemFrom } from '@throughline/shared';
import type { ItemDetail } from '@throughline/shared/schema';
import { useState } from 'react';
import { client } from '../../../app/trpc.ts';
import { toast, toastUndo } from '../../../components/toast.tsx';
import { useProcedures } from '../../../kinds/procedures.ts';
import { changedData, dataOf, type Data } from './form-values.ts';
import { mergeFields, type FieldMerge } from './merge-fields.ts';

export interface Conflict extends FieldMerge {
  theirs: ItemDetail;
}

interface SaveItem {
  base: ItemDetail;
  onSaved: () => void;
}

/**
 * Saves the fields that changed. Where somebody else saved in the meantime, both edits are brought together
 * by field: what does not clash is saved at once, what does is shown for a choice.
 */
export function useSaveItem({ base, onSaved }: SaveItem) {
  const queryClient = useQueryClient();
  const updating = useMutation(useProcedures(base.kind).update.mutationOptions());
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const isConflict = problemFrom(updating.error)?.code === 'VERSION_CONFLICT';

  const write = async (from: ItemDetail, data: Data) => {
    const changes = changedData(dataOf(from), data);
    if (Object.keys(changes).length === 0) return onSaved();
    const target = { projectId: from.projectId, id: from.id };
    const saved = await updating.mutateAsync({
      ...target,
      expectedVersion: from.version,
      data: changes,
    });
    await queryClient.invalidateQueries();
    onSaved();
    const before = dataOf(from);
    return toastUndo(`${from.key} saved`, async () => {
      const data = Object.fromEntries(Object.keys(changes).map((name) => [name, before[name]]));
      await updating.mutateAsync({ ...target, expectedVersion: saved.version, data });
      await queryClient.invalidateQueries();
    });
  };

  const meet = async (mine: Data) => {
    const { item: theirs } = await client.items.find.query({
      projectId: base.projectId,
      key: base.key,
    });
    const merge = mergeFields(dataOf(base), mine, dataOf(theirs));
    if (merge.conflicts.length > 0) return setConflict({ ...merge, theirs });
    toast('Someone else saved in the meantime. Both changes are kept.');
    return write(theirs, merge.merged);
  };

  const attempt = (work: Promise<unknown>, mine: Data) =>
    void work.catch((error: unknown) => {
      if (problemFrom(error)?.code === 'VERSION_CONFLICT') void meet(mine).catch(() => {});
    });

  return {
    save: (data: Data) => attempt(write(conflict?.theirs ?? base, data), data),
    /** Saves what was chosen, on top of what the other one saved. */
    saveOver: (data: Data) => {
      const from = conflict?.theirs ?? base;
      setConflict(null);
      attempt(write(from, data), data);
    },
    conflict,
    isSaving: updating.isPending,
    error: updating.isError && !isConflict ? updating.error : null,
  };
}

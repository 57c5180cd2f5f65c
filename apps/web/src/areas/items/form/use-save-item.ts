import { useMutation, useQueryClient } from '@tanstack/react-query';
import { problemFrom } from '@throughline/shared';
import type { Fields, Item, ItemDetail, ItemPage } from '@throughline/shared/schema';
import { useState } from 'react';
import { client, useTRPC } from '../../../app/trpc.ts';
import { toastUndo } from '../../../components/toast.tsx';
import { useProcedures } from '../../../kinds/procedures.ts';
import { showOwn } from '../../live/own-changes.ts';
import { changedData, dataOf, type Data } from './form-values.ts';
import type { MergedEdit } from './use-merged-edit.ts';

interface SaveItem {
  edit: MergedEdit;
  /** What the form holds. */
  data: () => Data;
  onSaved: () => void;
}

/**
 * Saves the fields that changed. Where somebody else saved in the meantime, both edits are brought together
 * by field: what does not clash is saved at once, what does waits for a choice.
 */
export function useSaveItem({ edit, data, onSaved }: SaveItem) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { kind } = edit.base();
  const updating = useMutation(useProcedures(kind).update.mutationOptions());
  const [isSaving, setIsSaving] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const write = async (): Promise<void> => {
    const from = edit.base();
    const { id, projectId, key } = from;
    const before = dataOf(from);
    const changes = changedData(before, data());
    if (Object.keys(changes).length === 0) return onSaved();
    const input = { projectId, id, expectedVersion: from.version, data: changes };
    const saved = await updating.mutateAsync(input).catch((problem: unknown) => {
      if (problemFrom(problem)?.code === 'VERSION_CONFLICT') return null;
      throw problem;
    });
    if (!saved) return meetOthers();
    // The page shows it at once; what rests on it follows.
    queryClient.setQueryData(
      trpc.items.find.queryKey({ projectId, key }),
      (page: ItemPage | undefined) => page && { ...page, item: patched(page.item, saved) },
    );
    onSaved();
    const both = edit.hasAdopted() ? ', with what others changed meanwhile' : '';
    toastUndo(`${key} saved${both}`, async () => {
      const old = Object.fromEntries(Object.keys(changes).map((name) => [name, before[name]]));
      await updating.mutateAsync({ ...input, expectedVersion: saved.version, data: old });
      await showOwn(queryClient);
    });
    return showOwn(queryClient);
  };

  const meetOthers = async (): Promise<void> => {
    const { projectId, key } = edit.base();
    const { item } = await client.items.find.query({ projectId, key });
    edit.meet(item);
    if (edit.isDecided()) return write();
  };

  const save = async () => {
    setError(null);
    setIsSaving(true);
    await write().catch(setError);
    setIsSaving(false);
  };
  return { save: () => void save(), isSaving, error };
}

/** The item as its page has it, with what a kind's own procedure gave: the same, in one row. */
function patched(item: ItemDetail, saved: Item & Fields): ItemDetail {
  const pick = (names: string[]) => Object.fromEntries(names.map((name) => [name, saved[name]]));
  const shared = Object.keys(item).filter((name) => name !== 'fields');
  return {
    ...item,
    ...pick(shared),
    fields: pick(Object.keys(item.fields)) as ItemDetail['fields'],
  };
}

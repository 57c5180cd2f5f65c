import { useMutation, useQueryClient } from '@tanstack/react-query';
import { canMove } from '@throughline/domain';
import type { Item, ItemId, Kind, State } from '@throughline/shared/schema';
import { toast, toastProblem, toastUndo } from '../../components/toast.tsx';
import { countOf } from '../../kinds/kind-words.ts';
import { useProcedures } from '../../kinds/procedures.ts';
import { stateWord } from '../../kinds/state-words.ts';

export type Acted = Pick<Item, 'id' | 'projectId' | 'key' | 'state' | 'version'>;

export interface ItemActions {
  move: (items: readonly Acted[], to: State, reason?: string) => Promise<void>;
  archive: (items: readonly Acted[]) => Promise<void>;
  restore: (items: readonly Acted[]) => Promise<void>;
}

/**
 * What can be done with items of a kind, one or many at once. Calls made together travel together. Each
 * says what it did and offers to take it back; what could not be done is said, and the rest is done.
 */
export function useItemActions(kind: Kind): ItemActions {
  const procedures = useProcedures(kind);
  const queryClient = useQueryClient();
  const moving = useMutation(procedures.move.mutationOptions());
  const archiving = useMutation(procedures.archive.mutationOptions());
  const restoring = useMutation(procedures.restore.mutationOptions());

  const all = async (
    items: readonly Acted[],
    act: (item: Acted) => Promise<Acted>,
  ): Promise<Acted[]> => {
    const results = await Promise.allSettled(items.map(act));
    await queryClient.invalidateQueries();
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) toastProblem(failed.reason);
    return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  };
  const target = ({ id, projectId, version }: Acted) => ({
    id,
    projectId,
    expectedVersion: version,
  });
  const named = (items: readonly Acted[]) =>
    items.length === 1 ? items[0]!.key : countOf(kind, items.length);

  return {
    async move(items, to, reason) {
      const before = new Map<ItemId, State>(items.map(({ id, state }) => [id, state]));
      const moved = await all(items, (item) =>
        moving.mutateAsync({ ...target(item), to, ...(reason && { reason }) }),
      );
      if (moved.length === 0) return;
      const said = `${named(moved)} ${moved.length === 1 ? 'is' : 'are'} now ${stateWord(to)}`;
      const canGoBack = moved.every(({ id }) => canMove(kind, to, before.get(id)!));
      if (!canGoBack) toast(said);
      else
        toastUndo(said, () =>
          all(moved, (item) => moving.mutateAsync({ ...target(item), to: before.get(item.id)! })),
        );
    },
    async archive(items) {
      const archived = await all(items, (item) => archiving.mutateAsync(target(item)));
      if (archived.length > 0)
        toastUndo(`${named(archived)} archived`, () =>
          all(archived, (item) => restoring.mutateAsync(target(item))),
        );
    },
    async restore(items) {
      const restored = await all(items, (item) => restoring.mutateAsync(target(item)));
      if (restored.length > 0) toast(`${named(restored)} restored`);
    },
  };
}

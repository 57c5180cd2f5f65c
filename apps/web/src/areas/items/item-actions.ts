import { useMutation, useQueryClient } from '@tanstack/react-query';
import { canMove } from '@throughline/domain';
import type { Item, Kind, State } from '@throughline/shared/schema';
import { useState } from 'react';
import { toast, toastProblem, toastUndo } from '../../components/toast.tsx';
import { countOf } from '../../kinds/kind-words.ts';
import { useProcedures } from '../../kinds/procedures.ts';
import { stateWord } from '../../kinds/state-words.ts';
import { settleInPages } from './in-pages.ts';
import { showOwn } from '../live/own-changes.ts';
import { showAtOnce } from './optimistic-rows.ts';

export type Acted = Pick<Item, 'id' | 'projectId' | 'key' | 'state' | 'version'>;
/** The fields that every kind has and that can be changed for many items at once. */
export type SharedChange = Partial<Pick<Item, 'title' | 'priority' | 'labels' | 'owner'>>;

export interface ItemActions {
  /** Of many that something is being done with, how many it is done with; null while nothing is. */
  done: number | null;
  move: (items: readonly Acted[], to: State, reason?: string) => Promise<void>;
  /** `said` goes on after `REQ-1` or `3 requirements`. Items that have it already are left alone. */
  edit: (
    items: readonly Item[],
    change: (item: Item) => SharedChange,
    said: string,
  ) => Promise<void>;
  archive: (items: readonly Acted[]) => Promise<void>;
  restore: (items: readonly Acted[]) => Promise<void>;
}

/**
 * What can be done with items of a kind, one or many at once. Calls made together travel together, and
 * lists show what is wanted before it is answered. Each says what it did and offers to take it back; what
 * could not be done is said, and the rest is done.
 */
export function useItemActions(kind: Kind): ItemActions {
  const procedures = useProcedures(kind);
  const queryClient = useQueryClient();
  const moving = useMutation(procedures.move.mutationOptions());
  const updating = useMutation(procedures.update.mutationOptions());
  const archiving = useMutation(procedures.archive.mutationOptions());
  const restoring = useMutation(procedures.restore.mutationOptions());

  const [done, setDone] = useState<number | null>(null);

  const all = async <T extends Acted>(
    items: readonly T[],
    act: (item: T) => Promise<Acted>,
    expected?: (item: T) => Partial<Item>,
  ): Promise<{ before: T; after: Acted }[]> => {
    if (expected) {
      const wanted = new Map(items.map((item) => [item.id, expected(item)]));
      showAtOnce(queryClient, kind, wanted);
    }
    const results = await settleInPages(items, act, setDone);
    setDone(null);
    const failed = results.find((result) => result.status === 'rejected');
    // What was shown beforehand and did not come to be goes again.
    await (failed ? queryClient.invalidateQueries() : showOwn(queryClient));
    if (failed) toastProblem(failed.reason);
    return results.flatMap((result, index) =>
      result.status === 'fulfilled' ? [{ before: items[index]!, after: result.value }] : [],
    );
  };
  const target = ({ id, projectId, version }: Acted) => ({
    id,
    projectId,
    expectedVersion: version,
  });
  const named = (done: readonly { after: Acted }[]) =>
    done.length === 1 ? done[0]!.after.key : countOf(kind, done.length);
  /** Runs the inverse of each on the version that it made. */
  const takeBack = (
    done: readonly { before: Acted; after: Acted }[],
    act: (item: Acted) => Promise<Acted>,
  ) =>
    all(
      done.map(({ after }) => after),
      act,
    );

  return {
    done,
    async move(items, to, reason) {
      const moved = await all(
        items,
        (item) => moving.mutateAsync({ ...target(item), to, ...(reason && { reason }) }),
        () => ({ state: to }),
      );
      if (moved.length === 0) return;
      const said = `${named(moved)} ${moved.length === 1 ? 'is' : 'are'} now ${stateWord(to)}`;
      const before = new Map(moved.map((each) => [each.after.id, each.before.state]));
      if (!moved.every((each) => canMove(kind, to, each.before.state))) toast(said);
      else
        toastUndo(said, () =>
          takeBack(moved, (item) =>
            moving.mutateAsync({ ...target(item), to: before.get(item.id)! }),
          ),
        );
    },
    async edit(items, change, said) {
      const wanted = items.filter((item) => isChange(item, change(item)));
      const edited = await all(
        wanted,
        (item) => updating.mutateAsync({ ...target(item), data: change(item) }),
        change,
      );
      if (edited.length === 0) return;
      const before = new Map(
        edited.map((each) => [each.after.id, earlier(each.before, change(each.before))]),
      );
      toastUndo(`${named(edited)} ${said}`, () =>
        takeBack(edited, (item) =>
          updating.mutateAsync({ ...target(item), data: before.get(item.id)! }),
        ),
      );
    },
    async archive(items) {
      const archived = await all(items, (item) => archiving.mutateAsync(target(item)));
      if (archived.length > 0)
        toastUndo(`${named(archived)} archived`, () =>
          takeBack(archived, (item) => restoring.mutateAsync(target(item))),
        );
    },
    async restore(items) {
      const restored = await all(items, (item) => restoring.mutateAsync(target(item)));
      if (restored.length > 0) toast(`${named(restored)} restored`);
    },
  };
}

const namesOf = (change: SharedChange) => Object.keys(change) as (keyof SharedChange)[];

const isChange = (item: Item, change: SharedChange): boolean =>
  namesOf(change).some((name) => JSON.stringify(item[name]) !== JSON.stringify(change[name]));

/** What the fields of a change were before it. */
const earlier = (item: Item, change: SharedChange): SharedChange =>
  Object.fromEntries(namesOf(change).map((name) => [name, item[name]]));

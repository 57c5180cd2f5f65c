import type { ItemDetail } from '@throughline/shared/schema';
import { useEffect, useRef, useState } from 'react';
import { dataOf, isSame, type Data } from './form-values.ts';
import { mergeFields, type FieldMerge } from './merge-fields.ts';
import type { ItemForm } from './use-item-form.ts';

/** A field that both sides changed, and not to the same. */
export interface Clash {
  name: string;
  mine: unknown;
  theirs: unknown;
  /** Whose text stands in the form; null until someone has said. */
  choice: 'mine' | 'theirs' | null;
}

export interface MergedEdit {
  /** The item as others left it; the form holds what is changed on top of that. */
  base: () => ItemDetail;
  /** Takes over what only they changed; what both changed becomes a clash. */
  meet: (theirs: ItemDetail) => void;
  clashes: Clash[];
  /** Fields that only others changed, taken over since the form was opened. */
  adopted: string[];
  hasAdopted: () => boolean;
  choose: (name: string, choice: 'mine' | 'theirs') => void;
  /** Whether every clash has its choice, now and not at the last rendering. */
  isDecided: () => boolean;
}

interface State {
  base: ItemDetail;
  clashes: Clash[];
  adopted: string[];
}

/** An edit that goes on while others save the same item: both come together field by field, nothing typed is lost. */
export function useMergedEdit(item: ItemDetail, itemForm: ItemForm): MergedEdit {
  const [state, setState] = useState<State>(() => ({
    base: item,
    clashes: clashesOf(itemForm.restored, []),
    adopted: [],
  }));
  // Saving goes on over several answers: it has to see what is so then.
  const now = useRef(state);
  const update = (next: Partial<State>) => {
    now.current = { ...now.current, ...next };
    setState(now.current);
  };

  const meet = (theirs: ItemDetail) => {
    const { base, clashes, adopted } = now.current;
    if (theirs.version <= base.version) return;
    const data = dataOf(theirs);
    const merge = mergeFields(dataOf(base), itemForm.data(), data);
    itemForm.rebase(data);
    itemForm.put(pick(data, merge.adopted));
    update({
      base: theirs,
      clashes: clashesOf(merge, clashes),
      adopted: [...new Set([...adopted, ...merge.adopted])],
    });
  };
  // Others' changes come while one types; a version that is not newer is no news.
  useEffect(() => meet(item));

  return {
    base: () => now.current.base,
    meet,
    clashes: state.clashes,
    adopted: state.adopted,
    hasAdopted: () => now.current.adopted.length > 0,
    choose: (name, choice) => {
      const typed = itemForm.data()[name];
      const clashes = now.current.clashes.map((clash) => {
        if (clash.name !== name) return clash;
        // What was typed since belongs to mine, unless theirs stands there.
        const mine = clash.choice === 'theirs' ? clash.mine : typed;
        return { ...clash, mine, choice };
      });
      const { mine, theirs } = clashes.find((clash) => clash.name === name)!;
      itemForm.put({ [name]: choice === 'mine' ? mine : theirs });
      update({ clashes });
    },
    isDecided: () => now.current.clashes.every(({ choice }) => choice !== null),
  };
}

/** New clashes replace those of the same field: what they wrote last counts, and wants another choice. */
function clashesOf(merge: FieldMerge | null, before: readonly Clash[]): Clash[] {
  const fresh = (merge?.conflicts ?? []).map((conflict) => ({ ...conflict, choice: null }));
  const kept = before.filter(({ name }) => !fresh.some((clash) => clash.name === name));
  // One side may have come to write what the other has.
  return [...kept, ...fresh].filter(({ mine, theirs }) => !isSame(mine, theirs));
}

const pick = (data: Data, names: readonly string[]): Data =>
  Object.fromEntries(names.map((name) => [name, data[name]]));

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { problemFrom } from '@throughline/shared';
import type { ItemDetail } from '@throughline/shared/schema';
import { useEffect, useRef, useState } from 'react';
import { client } from '../../../app/trpc.ts';
import { useProcedures } from '../../../kinds/procedures.ts';
import { showOwn } from '../../live/own-changes.ts';
import { dropDraft, keepDraft, readDraft, type Draft } from '../form/draft.ts';
import { dataOf, errorsOf, isSame } from '../form/form-values.ts';

/** So long after the last key a field is saved. */
const PAUSE_MS = 700;

interface Conflict {
  at: 'conflict';
  theirs: unknown;
  version: number;
}

export type SaveState =
  | { at: 'calm' }
  | { at: 'waiting' }
  | { at: 'saving' }
  | { at: 'saved' }
  | { at: 'invalid'; message: string }
  | { at: 'failed'; error: unknown }
  | Conflict;

export interface Autosave {
  /** What was typed last, saved or not. */
  value: unknown;
  state: SaveState;
  change: (value: unknown) => void;
  /** Saves now what is not saved yet. */
  flush: () => void;
  /** Puts the field back to what it was when the writing began; undefined while it is that. */
  undo: (() => void) | undefined;
  /** After a conflict: saves over theirs, or takes theirs. */
  keepMine: () => void;
  takeTheirs: () => void;
}

/**
 * Saves one field of an item while it is written, a moment after each pause. Writes follow one another, each
 * on the version that the one before made. Somebody else's write to another field is no matter; to the same
 * field it is a conflict, and both texts stay until one is chosen. What is not saved outlives the page.
 */
export function useAutosave(item: ItemDetail, name: string): Autosave {
  const queryClient = useQueryClient();
  const updating = useMutation(useProcedures(item.kind).update.mutationOptions());
  const draftName = `${item.projectId}:${item.id}:${name}`;
  const [start] = useState(() => dataOf(item)[name]);
  const kept = useRef({ version: item.version, value: start });
  const [draft] = useState(() => readDraft(draftName));
  const [value, setValue] = useState(() => draft?.values[name] ?? start);
  const [state, setState] = useState<SaveState>(() => clashOf(draft, item, name) ?? { at: 'calm' });
  const wanted = useRef(value);
  const isBusy = useRef(false);
  /** While there is one, nothing is saved: somebody has to choose. */
  const conflict = useRef<Conflict | null>(state.at === 'conflict' ? state : null);
  const timer = useRef(0);

  const setConflict = (found: Conflict) => {
    conflict.current = found;
    setState(found);
  };

  const write = async (data: unknown): Promise<void> => {
    const { projectId, id } = item;
    const { version: expectedVersion } = kept.current;
    try {
      const saved = await updating.mutateAsync({
        projectId,
        id,
        expectedVersion,
        data: { [name]: data },
      });
      kept.current = { version: saved.version, value: data };
      if (isSame(wanted.current, data)) dropDraft(draftName);
      setState({ at: 'saved' });
      void showOwn(queryClient);
    } catch (error) {
      if (problemFrom(error)?.code !== 'VERSION_CONFLICT') return setState({ at: 'failed', error });
      const { item: theirs } = await client.items.find.query({ projectId, key: item.key });
      const now = dataOf(theirs)[name];
      if (!isSame(now, kept.current.value) && !isSame(now, data))
        return setConflict({ at: 'conflict', theirs: now, version: theirs.version });
      kept.current = { version: theirs.version, value: now };
      return write(data);
    }
  };

  const save = async () => {
    window.clearTimeout(timer.current);
    if (isBusy.current || conflict.current) return;
    isBusy.current = true;
    try {
      while (!isSame(wanted.current, kept.current.value)) {
        const data = wanted.current;
        const message = errorsOf(item.kind, { ...dataOf(item), [name]: data })[name];
        if (message) return setState({ at: 'invalid', message });
        setState({ at: 'saving' });
        await write(data);
        if (!isSame(kept.current.value, data)) return;
      }
      dropDraft(draftName);
    } catch (error) {
      setState({ at: 'failed', error });
    } finally {
      isBusy.current = false;
    }
  };
  const latestSave = useRef(save);
  useEffect(() => {
    latestSave.current = save;
  });
  // What was typed and not saved before a reload is saved now; what is typed when the editor goes is saved then.
  useEffect(() => {
    const soon = latestSave;
    void soon.current();
    return () => void soon.current();
  }, []);

  const set = (next: unknown) => {
    wanted.current = next;
    setValue(next);
    keepDraft(draftName, { base: { [name]: kept.current.value }, values: { [name]: next } });
  };
  /** Takes note of theirs as what is kept now; false where there was no conflict. */
  const settle = (): boolean => {
    const found = conflict.current;
    if (found) kept.current = { version: found.version, value: found.theirs };
    conflict.current = null;
    return found !== null;
  };
  return {
    value,
    state,
    change: (next) => {
      set(next);
      if (!conflict.current) setState({ at: 'waiting' });
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void latestSave.current(), PAUSE_MS);
    },
    flush: () => void save(),
    undo:
      isSame(value, start) || state.at === 'conflict'
        ? undefined
        : () => {
            set(start);
            void save();
          },
    keepMine: () => {
      if (settle()) void save();
    },
    takeTheirs: () => {
      if (!settle()) return;
      set(kept.current.value);
      dropDraft(draftName);
      setState({ at: 'calm' });
    },
  };
}

/** What was typed earlier, where the item says something else by now than when it was typed. */
function clashOf(draft: Draft | null, item: ItemDetail, name: string): Conflict | null {
  const now = dataOf(item)[name];
  if (!draft || isSame(draft.base[name], now) || isSame(draft.values[name], now)) return null;
  return { at: 'conflict', theirs: now, version: item.version };
}

import { canonicalJson } from '@throughline/domain';
import type { ParsedItem } from '@throughline/formats';
import { initialState, SCHEMAS, type Fields, type Kind } from '@throughline/schema';

/** What a file says of an item, field by field. A null state is a file's silence about it. */
export function snapshotOf(item: ParsedItem): Fields {
  const { title, state, priority, body, labels, owner, fields } = item;
  return { title, state, priority, body, labels, owner, ...fields };
}

/** What an item has in a field that its file says nothing of. */
export function blankOf(kind: Kind): Fields {
  const shared = { body: '', labels: [], owner: null, priority: null, state: initialState(kind) };
  return { ...shared, ...SCHEMAS[kind].blank };
}

export const isSame = (a: unknown, b: unknown): boolean =>
  canonicalJson(a ?? null) === canonicalJson(b ?? null);

export interface Merge {
  /** The fields to write, with their new values. */
  data: Fields;
  /** The fields that were changed both in the file and here, to different ends. Ours stay. */
  conflicts: string[];
  /** What to remember as read: the new snapshot, but for fields in conflict the old one. */
  base: Fields;
}

/** Three-way merge by field: what the file changed since it was last read is taken over, if it was not changed here. */
export function mergeFields(kind: Kind, base: Fields, next: Fields, current: Fields): Merge {
  const blank = blankOf(kind);
  const merge: Merge = { data: {}, conflicts: [], base: { ...next } };
  for (const name of Object.keys({ ...base, ...next })) {
    const was = base[name] ?? blank[name];
    const is = next[name] ?? blank[name];
    if (name === 'state' && next['state'] === null) continue;
    if (isSame(was, is) || isSame(current[name], is)) continue;
    if (isSame(current[name], was)) {
      merge.data[name] = is;
    } else {
      merge.conflicts.push(name);
      merge.base[name] = base[name];
    }
  }
  return merge;
}

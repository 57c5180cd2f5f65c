import { canonicalJson, mergeValue } from '@throughline/domain';
import { isSameValue, type ParsedItem } from '@throughline/formats';
import { initialState, SCHEMAS, type Fields, type Kind } from '@throughline/schema';
import type { FieldConflict, KnownSpan, SourceSpanRecord } from './source-store.ts';

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

/** A span without what is known of its file and item. */
export function bareSpan(known: KnownSpan): SourceSpanRecord {
  const { path: _path, kind: _kind, number: _number, title: _title, ...span } = known;
  return span;
}

export const isSame = (a: unknown, b: unknown): boolean =>
  canonicalJson(a ?? null) === canonicalJson(b ?? null);

export interface Merge {
  /** The fields to write, with their new values. */
  data: Fields;
  /** The fields that were changed both in the file and here, to different ends. Ours stay. */
  conflicts: FieldConflict[];
  /** What to remember as read: the new snapshot, but where it is in conflict the old one. */
  base: Fields;
}

/**
 * Three-way merge, in each field by its natural unit: what the file changed since it was last read is
 * taken over, where it was not changed here. What stands nowhere in the file as such (`isStated` is
 * false), a title made of a statement, follows the file, but is never in conflict: ours stays.
 */
export function mergeFields(
  kind: Kind,
  base: Fields,
  next: Fields,
  current: Fields,
  isStated: (name: string) => boolean = () => true,
): Merge {
  const blank = blankOf(kind);
  const merge: Merge = { data: {}, conflicts: [], base: { ...next } };
  const derived: string[] = [];
  let isOurs = false;
  for (const name of Object.keys({ ...base, ...next })) {
    const was = base[name] ?? blank[name];
    const is = next[name] ?? blank[name];
    if (name === 'state' && next['state'] === null) continue;
    if (isSame(was, is)) continue;
    if (isSameValue(current[name], is)) isOurs ||= isStated(name);
    else if (!isStated(name)) {
      if (isSame(current[name], was)) derived.push(name);
    } else {
      const { value, base: settled, conflicts: clauses } = mergeValue(name, was, current[name], is);
      if (!isSameValue(value, current[name])) merge.data[name] = value;
      if (!isSame(settled, is)) merge.base[name] = settled;
      if (clauses.length > 0) merge.conflicts.push({ field: name, theirs: is, clauses });
    }
  }
  // Where the file says no more than what we wrote into it, nothing follows from it.
  const isEcho = isOurs && Object.keys(merge.data).length === 0 && merge.conflicts.length === 0;
  if (!isEcho) for (const name of derived) merge.data[name] = next[name] ?? blank[name];
  return merge;
}

import { isSame, type Data } from './form-values.ts';

export interface FieldConflict {
  name: string;
  mine: unknown;
  theirs: unknown;
}

export interface FieldMerge {
  /** Theirs with my changes on top; where both changed a field, mine stands until someone chooses. */
  merged: Data;
  /** Fields that both sides changed, and not to the same. */
  conflicts: FieldConflict[];
  /** Fields that only they changed. */
  adopted: string[];
}

/** Brings two edits of one item together, field by field. */
export function mergeFields(base: Data, mine: Data, theirs: Data): FieldMerge {
  const merge: FieldMerge = { merged: {}, conflicts: [], adopted: [] };
  for (const name of Object.keys(mine)) {
    const isMine = !isSame(base[name], mine[name]);
    const isTheirs = !isSame(base[name], theirs[name]);
    merge.merged[name] = isMine ? mine[name] : theirs[name];
    if (isMine && isTheirs && !isSame(mine[name], theirs[name])) {
      merge.conflicts.push({ name, mine: mine[name], theirs: theirs[name] });
    }
    if (isTheirs && !isMine) merge.adopted.push(name);
  }
  return merge;
}

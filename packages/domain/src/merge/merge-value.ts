import { canonicalJson } from '../changes/canonical-json.ts';
import { type Clause, clausesOf, textOf } from './clauses.ts';
import { mergeUnits, type UnitMerge } from './merge-units.ts';

/** A clause, an element or a whole value that both sides changed, each to something else; null where removed. */
export interface ClauseConflict {
  base: unknown;
  ours: unknown;
  theirs: unknown;
}

/** A field after a three-way merge. */
export interface ValueMerge {
  /** What both sides did; ours where they are in conflict. */
  value: unknown;
  /** The base with all of theirs that was taken: what the next merge starts from. */
  base: unknown;
  conflicts: ClauseConflict[];
}

/** Lists whose order says nothing. */
const SETS: ReadonlySet<string> = new Set(['labels', 'deciders', 'assignees']);

/**
 * Merges what two sides made of a field, in its natural unit: a text clause by clause, a list element
 * by element (and a text in an element clause by clause), labels and names as sets, anything else whole.
 */
export function mergeValue(
  name: string,
  base: unknown,
  ours: unknown,
  theirs: unknown,
): ValueMerge {
  if (isSame(base, theirs)) return { value: ours, base: theirs, conflicts: [] };
  if (isSame(base, ours) || isSame(ours, theirs))
    return { value: theirs, base: theirs, conflicts: [] };
  if (typeof base === 'string' && typeof ours === 'string' && typeof theirs === 'string')
    return mergeTexts(base, ours, theirs);
  if (Array.isArray(base) && Array.isArray(ours) && Array.isArray(theirs)) {
    return SETS.has(name) ? mergeSets(base, ours, theirs) : mergeLists(base, ours, theirs);
  }
  if (isObject(base) && isObject(ours) && isObject(theirs)) return mergeObjects(base, ours, theirs);
  return { value: ours, base, conflicts: [{ base, ours, theirs }] };
}

const isSame = (a: unknown, b: unknown) => canonicalJson(a ?? null) === canonicalJson(b ?? null);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function mergeTexts(base: string, ours: string, theirs: string): ValueMerge {
  // A text that both began has no clause that they could have in common.
  if (base.trim() === '') return { value: ours, base, conflicts: [{ base, ours, theirs }] };
  const sides = { base: clausesOf(base), ours: clausesOf(ours), theirs: clausesOf(theirs) };
  const { merged, base: next, conflicts } = mergeUnits(sides, ({ text }: Clause) => text);
  return {
    value: textOf(merged),
    base: textOf(next),
    conflicts: conflicts.map((conflict) => ({
      base: conflict.base.text,
      ours: conflict.ours?.text ?? null,
      theirs: conflict.theirs?.text ?? null,
    })),
  };
}

function mergeLists(base: unknown[], ours: unknown[], theirs: unknown[]): ValueMerge {
  const settle = (was: unknown, here: unknown, there: unknown): UnitMerge<unknown> => {
    const { value, base: next, conflicts } = mergeValue('', was, here, there);
    return { merged: [value], base: [next], conflicts };
  };
  const merge = mergeUnits(
    { base, ours, theirs },
    (element) => canonicalJson(element ?? null),
    settle,
  );
  return { value: merge.merged, base: merge.base, conflicts: merge.conflicts };
}

function mergeSets(base: unknown[], ours: unknown[], theirs: unknown[]): ValueMerge {
  const added = theirs.filter((element) => !base.includes(element) && !ours.includes(element));
  const kept = ours.filter((element) => theirs.includes(element) || !base.includes(element));
  return { value: [...kept, ...added], base: theirs, conflicts: [] };
}

function mergeObjects(
  base: Record<string, unknown>,
  ours: Record<string, unknown>,
  theirs: Record<string, unknown>,
): ValueMerge {
  const [value, next]: Record<string, unknown>[] = [{}, {}];
  const conflicts: ClauseConflict[] = [];
  for (const name of Object.keys({ ...base, ...theirs, ...ours })) {
    const part = mergeValue(name, base[name], ours[name], theirs[name]);
    value![name] = part.value;
    next![name] = part.base;
    conflicts.push(...part.conflicts);
  }
  return { value, base: next, conflicts };
}

import { canonicalJson } from '../changes/canonical-json.ts';
import { type Clause, clausesOf, textOf } from './clauses.ts';
import { mergeUnits, type UnitConflict, type UnitMerge } from './merge-units.ts';

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

/** Which text stands where a conflict is; of `both`, ours first. */
export type Take = 'ours' | 'theirs' | 'both';
/** Is asked for each conflict in the order in which the merge names them. */
type Chooser = () => Take;

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
  choose: Chooser = () => 'ours',
): ValueMerge {
  if (isSame(base, theirs)) return { value: ours, base: theirs, conflicts: [] };
  if (isSame(base, ours) || isSame(ours, theirs))
    return { value: theirs, base: theirs, conflicts: [] };
  if (typeof base === 'string' && typeof ours === 'string' && typeof theirs === 'string')
    return mergeTexts(base, ours, theirs, choose);
  if (Array.isArray(base) && Array.isArray(ours) && Array.isArray(theirs)) {
    return SETS.has(name) ? mergeSets(base, ours, theirs) : mergeLists(base, ours, theirs, choose);
  }
  if (isObject(base) && isObject(ours) && isObject(theirs))
    return mergeObjects(base, ours, theirs, choose);
  const value = choose() === 'theirs' ? theirs : ours;
  return { value, base, conflicts: [{ base, ours, theirs }] };
}

/**
 * A field in conflict with each of its conflicts settled: `takes` has one for each, in the order of
 * {@link mergeValue}'s conflicts; what is missing is ours. All else that the two sides did stays in.
 */
export function settleValue(
  name: string,
  sides: { base: unknown; ours: unknown; theirs: unknown },
  takes: readonly Take[],
): unknown {
  const left = [...takes];
  const choose = () => left.shift() ?? 'ours';
  return mergeValue(name, sides.base, sides.ours, sides.theirs, choose).value;
}

const isSame = (a: unknown, b: unknown) => canonicalJson(a ?? null) === canonicalJson(b ?? null);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function mergeTexts(base: string, ours: string, theirs: string, choose: Chooser): ValueMerge {
  // A text that both began has no clause that they could have in common.
  if (base.trim() === '') {
    const value = { ours, theirs, both: `${ours}\n\n${theirs}` }[choose()];
    return { value, base, conflicts: [{ base, ours, theirs }] };
  }
  const sides = { base: clausesOf(base), ours: clausesOf(ours), theirs: clausesOf(theirs) };
  const {
    merged,
    base: next,
    conflicts,
  } = mergeUnits(sides, ({ text }: Clause) => text, undefined, takeUnit(choose));
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

/** The units of the side that is chosen; what a side removed is none. */
const takeUnit =
  (choose: Chooser) =>
  <T>({ ours, theirs }: UnitConflict<T>): T[] => {
    const take = choose();
    const sides = { ours: [ours], theirs: [theirs], both: [ours, theirs] }[take];
    return sides.filter((unit) => unit !== null);
  };

function mergeLists(
  base: unknown[],
  ours: unknown[],
  theirs: unknown[],
  choose: Chooser,
): ValueMerge {
  const settle = (was: unknown, here: unknown, there: unknown): UnitMerge<unknown> => {
    const { value, base: next, conflicts } = mergeValue('', was, here, there, choose);
    return { merged: [value], base: [next], conflicts };
  };
  const merge = mergeUnits(
    { base, ours, theirs },
    (element) => canonicalJson(element ?? null),
    settle,
    takeUnit(choose),
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
  choose: Chooser,
): ValueMerge {
  const [value, next]: Record<string, unknown>[] = [{}, {}];
  const conflicts: ClauseConflict[] = [];
  for (const name of Object.keys({ ...base, ...theirs, ...ours })) {
    const part = mergeValue(name, base[name], ours[name], theirs[name], choose);
    value![name] = part.value;
    next![name] = part.base;
    conflicts.push(...part.conflicts);
  }
  return { value, base: next, conflicts };
}

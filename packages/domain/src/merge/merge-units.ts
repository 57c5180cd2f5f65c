import { diffIndices } from 'node-diff3';
import { pairUnits } from './pair-units.ts';

/** Two sides did different things to one unit; a side that removed it has null. */
export interface UnitConflict<T> {
  base: T;
  ours: T | null;
  theirs: T | null;
}

export interface UnitMerge<T> {
  /** What both sides did; ours where they are in conflict. */
  merged: T[];
  /** The base with all that they did and is settled: what the next merge starts from. */
  base: T[];
  conflicts: UnitConflict<T>[];
}

/** The units to put where a conflict is. */
type TakeUnit<T> = (conflict: UnitConflict<T>) => T[];

/** What one side did to a base of `n` units: to each unit, and new ones in each of the `n + 1` gaps. */
interface Edits<T> {
  units: ({ kind: 'keep' | 'change'; unit: T } | { kind: 'remove' })[];
  inserted: T[][];
}

/**
 * Three-way merge unit by unit. In conflict are exactly those units that both sides touched, unless
 * they did the same; what both inserted in one place is taken from both, theirs first. `settle` may
 * resolve a unit that both changed, `take` says what stands where a conflict is: ours, if nothing else.
 */
export function mergeUnits<T>(
  sides: { base: readonly T[]; ours: readonly T[]; theirs: readonly T[] },
  keyOf: (unit: T) => string,
  settle: (base: T, ours: T, theirs: T) => UnitMerge<T> | null = () => null,
  take: TakeUnit<T> = ({ ours }) => (ours === null ? [] : [ours]),
): UnitMerge<T> {
  const ours = editsOf(sides.base, sides.ours, keyOf);
  const theirs = editsOf(sides.base, sides.theirs, keyOf);
  const result: UnitMerge<T> = { merged: [], base: [], conflicts: [] };
  const keep = ({ merged, base, conflicts }: UnitMerge<T>) => {
    result.merged.push(...merged);
    result.base.push(...base);
    result.conflicts.push(...conflicts);
  };
  for (let at = 0; at <= sides.base.length; at += 1) {
    keep(mergeGap(ours.inserted[at]!, theirs.inserted[at]!, keyOf));
    if (at < sides.base.length)
      keep(mergeUnit(sides.base[at]!, ours.units[at]!, theirs.units[at]!, keyOf, settle, take));
  }
  return result;
}

function mergeGap<T>(
  ours: readonly T[],
  theirs: readonly T[],
  keyOf: (unit: T) => string,
): UnitMerge<T> {
  const known = new Set(theirs.map(keyOf));
  const added = ours.filter((unit) => !known.has(keyOf(unit)));
  return { merged: [...theirs, ...added], base: [...theirs], conflicts: [] };
}

function mergeUnit<T>(
  base: T,
  ours: Edits<T>['units'][number],
  theirs: Edits<T>['units'][number],
  keyOf: (unit: T) => string,
  settle: (base: T, ours: T, theirs: T) => UnitMerge<T> | null,
  take: TakeUnit<T>,
): UnitMerge<T> {
  const listOf = (edit: Edits<T>['units'][number]) => (edit.kind === 'remove' ? [] : [edit.unit]);
  const told = (edit: Edits<T>['units'][number]) => listOf(edit).map(keyOf).join('');
  if (theirs.kind === 'keep') {
    // A unit that stays may have changed in what its key leaves out.
    const isSpaced = ours.kind === 'keep';
    return {
      merged: isSpaced ? spaced(base, ours.unit, theirs.unit) : listOf(ours),
      base: listOf(theirs),
      conflicts: [],
    };
  }
  const isSame = ours.kind === theirs.kind && told(ours) === told(theirs);
  if (ours.kind === 'keep' || isSame)
    return { merged: listOf(theirs), base: listOf(theirs), conflicts: [] };
  if (ours.kind === 'change' && theirs.kind === 'change') {
    const settled = settle(base, ours.unit, theirs.unit);
    if (settled) return settled;
  }
  const conflict = { base, ours: listOf(ours)[0] ?? null, theirs: listOf(theirs)[0] ?? null };
  return { merged: take(conflict), base: [base], conflicts: [conflict] };
}

const spaced = <T>(base: T, ours: T, theirs: T): T[] =>
  JSON.stringify(ours) === JSON.stringify(base) ? [theirs] : [ours];

function editsOf<T>(base: readonly T[], side: readonly T[], keyOf: (unit: T) => string): Edits<T> {
  const edits: Edits<T> = {
    units: base.map((unit) => ({ kind: 'keep', unit })),
    inserted: Array.from({ length: base.length + 1 }, () => []),
  };
  let [from, to] = [0, 0];
  const keepUntil = (end: number) => {
    for (; from < end; from += 1, to += 1) edits.units[from] = { kind: 'keep', unit: side[to]! };
  };
  for (const { buffer1, buffer2 } of diffIndices(base.map(keyOf), side.map(keyOf))) {
    keepUntil(buffer1[0]);
    const [first, news] = [buffer1[0], side.slice(buffer2[0], buffer2[0] + buffer2[1])];
    const pairs = pairUnits(base.slice(first, first + buffer1[1]).map(keyOf), news.map(keyOf));
    let taken = 0;
    for (const [index, pair] of pairs.entries()) {
      if (pair !== null) edits.inserted[first + index]!.push(...news.slice(taken, pair));
      edits.units[first + index] =
        pair === null ? { kind: 'remove' } : { kind: 'change', unit: news[pair]! };
      if (pair !== null) taken = pair + 1;
    }
    edits.inserted[first + buffer1[1]]!.push(...news.slice(taken));
    from = buffer1[0] + buffer1[1];
    to = buffer2[0] + buffer2[1];
  }
  keepUntil(base.length);
  return edits;
}

import type { TokenRange } from '../ears/ears.ts';

/** The first ranges, and those of the others that share no token with one before them; linear. */
export function apartFrom<Range extends TokenRange>(
  first: readonly Range[],
  others: readonly Range[],
): Range[] {
  const taken = new Set<number>();
  const isFree = ({ from, to }: TokenRange) => {
    for (let index = from; index < to; index++) if (taken.has(index)) return false;
    return true;
  };
  return [...first, ...others].filter((range, position) => {
    const isKept = position < first.length || isFree(range);
    if (!isKept) return false;
    for (let index = range.from; index < range.to; index++) taken.add(index);
    return true;
  });
}

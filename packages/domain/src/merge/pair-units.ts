/** Beyond so many pairs units are told to be the same by their order alone. */
const COMPARED_MAX = 10_000;
/** What it is worth to take two units for one that have no word in common. */
const BARE = 0.001;

/**
 * Which new unit each old one became, in order: those that share most words. A unit that became none
 * has null; new ones that nothing became are not named.
 */
export function pairUnits(old: readonly string[], now: readonly string[]): (number | null)[] {
  if (old.length * now.length > COMPARED_MAX || (old.length === 1 && now.length === 1))
    return old.map((_, index) => (index < now.length ? index : null));
  const worth = old.map((before) => now.map((after) => BARE + likeness(before, after)));
  // best[i][j]: the most that the units from i and j on are worth together.
  const best = Array.from({ length: old.length + 1 }, () => new Float64Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      best[i]![j] = Math.max(
        worth[i]![j]! + best[i + 1]![j + 1]!,
        best[i + 1]![j]!,
        best[i]![j + 1]!,
      );
  const pairs: (number | null)[] = [];
  for (let [i, j] = [0, 0]; i < old.length;) {
    if (j < now.length && best[i]![j] === worth[i]![j]! + best[i + 1]![j + 1]!) {
      pairs.push(j);
      [i, j] = [i + 1, j + 1];
    } else if (j < now.length && best[i]![j] === best[i]![j + 1]) j += 1;
    else {
      pairs.push(null);
      i += 1;
    }
  }
  return pairs;
}

/** The share of words that two texts have in common, 0 to 1 (Dice). */
function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length + right.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    counts.set(word, count - 1);
    common += 1;
  }
  return (2 * common) / (left.length + right.length);
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

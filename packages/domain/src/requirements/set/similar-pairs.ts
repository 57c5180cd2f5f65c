import type { Reading } from './read-member.ts';
import { MEMBERS_AT_ONCE, type Steps } from './steps.ts';

/** Two members whose words are nearly the same; the share of common stems is 0 to 1 (Jaccard). */
export interface SimilarPair {
  a: Reading;
  b: Reading;
  likeness: number;
}

/** Of what shares a rare stem, only so many earlier members are compared: no set is quadratic. */
const LONGEST_POSTING = 200;
const STEMS_MIN = 3;

/**
 * All pairs at or above a threshold, found by the rarest stems of each member: two sets that are so
 * alike share at least one of the first (Bayardo, Ma, Srikant: Scaling up all pairs similarity
 * search, WWW 2007). Members that name different things (numbers, literals) are never alike.
 */
export function* similarPairs(
  readings: readonly Reading[],
  threshold: number,
): Steps<SimilarPair[]> {
  const frequency = new Map<string, number>();
  for (const { stems } of readings)
    for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const rank = (stem: string) => frequency.get(stem) ?? 0;
  const postings = new Map<string, Reading[]>();
  const pairs: SimilarPair[] = [];
  for (const [index, reading] of readings.entries()) {
    if (index % MEMBERS_AT_ONCE === MEMBERS_AT_ONCE - 1) yield;
    const { stems, names } = reading;
    if (stems.size < STEMS_MIN) continue;
    const rare = [...stems].toSorted((x, y) => rank(x) - rank(y) || (x < y ? -1 : 1));
    const prefix = rare.slice(0, stems.size - Math.ceil(threshold * stems.size) + 1);
    const met = new Set<Reading>();
    for (const stem of prefix) {
      const key = `${stem}\n${names}`;
      const posting = postings.get(key) ?? [];
      for (const other of posting) met.add(other);
      posting.push(reading);
      if (posting.length > LONGEST_POSTING) posting.shift();
      postings.set(key, posting);
    }
    for (const other of met) {
      const likeness = jaccard(stems, other.stems);
      if (likeness >= threshold) pairs.push({ a: other, b: reading, likeness });
    }
  }
  return pairs;
}

export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const each of small) if (large.has(each)) common += 1;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}

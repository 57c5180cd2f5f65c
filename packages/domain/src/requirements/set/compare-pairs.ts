import { stemmer } from 'stemmer';
import { placeAt, type Reading, wholeOf } from './read-member.ts';
import type { Quantity } from './quantities.ts';
import { type SetFinding, setFinding } from './set-finding.ts';
import type { Steps } from './steps.ts';
import { jaccard, type SimilarPair, similarPairs } from './similar-pairs.ts';

/** Below this two texts only happen to share words. */
const ALIKE = 0.7;
const VERY_ALIKE = 0.8;

const OPPOSITES = new Map<string, string>();
for (const pair of `enable disable|open close|allow deny|allow prevent|accept reject|start stop|lock unlock|show hide|display hide|include exclude|increase decrease|raise lower|activate deactivate|grant revoke|grant deny|connect disconnect|mount unmount|encrypt decrypt|install uninstall|permit forbid|permit deny|retain delete|keep delete|keep discard|online offline|before after|ascending descending|always never|mandatory optional|required optional|public private|synchronous asynchronous`.split(
  '|',
)) {
  const [one = '', other = ''] = pair.split(' ').map((word) => stemmer(word));
  OPPOSITES.set(`${one} ${other}`, pair).set(`${other} ${one}`, pair);
}

/** Duplicates, look-alikes, contradictions and limits that differ. */
export function* comparePairs(readings: readonly Reading[]): Steps<SetFinding[]> {
  const groups = [...Map.groupBy(readings, ({ plain }) => plain).values()];
  const different = groups.map(([first]) => first!);
  const pairs = yield* similarPairs(different, ALIKE);
  yield;
  const compared = pairs.flatMap((pair) => compare(pair) ?? []);
  yield;
  return [
    ...groups.flatMap((group) => (group.length > 1 ? [duplicates(group)] : [])),
    ...compared,
    ...excludingPairs(different),
  ];
}

function duplicates(group: readonly Reading[]): SetFinding {
  return setFinding('SET-DUPLICATE', {
    severity: 'warning',
    confidence: 1,
    message: 'These requirements say the very same. Keep one, and link to it.',
    places: group.slice(0, 50).map(wholeOf),
  });
}

function compare({ a, b, likeness }: SimilarPair): SetFinding | null {
  const isVeryAlike = likeness >= VERY_ALIKE && isSameCase(a, b);
  if (a.isNegative !== b.isNegative)
    return isVeryAlike ? contradiction(a, b, 'One demands what the other forbids') : null;
  const clash = isVeryAlike ? clashingLimits(a, b) : null;
  if (clash) return clash;
  if (likeness < VERY_ALIKE || hasOwnQuantities(a, b)) return null;
  return setFinding('SET-SIMILAR', {
    // Where only small words differ (within, between), these may be what tells them apart.
    severity: likeness >= 0.9 && likeness < 1 ? 'warning' : 'info',
    confidence: likeness,
    message: `${Math.round(likeness * 100)} % of the words that carry meaning are the same. Merge them, or say what tells them apart.`,
    places: [wholeOf(b), wholeOf(a)],
  });
}

function isSameCase(a: Reading, b: Reading): boolean {
  if (a.isConditionNegative !== b.isConditionNegative) return false;
  if (a.conditionStems.size === 0 && b.conditionStems.size === 0) return true;
  return jaccard(a.conditionStems, b.conditionStems) >= VERY_ALIKE;
}

function contradiction(a: Reading, b: Reading, what: string): SetFinding {
  return setFinding('SET-CONTRADICTION', {
    severity: 'error',
    confidence: 0.8,
    message: `${what} in the same case. Decide which of them holds.`,
    places: [wholeOf(b), wholeOf(a)],
  });
}

const hasOwnQuantities = (a: Reading, b: Reading): boolean =>
  [...a.quantities, ...b.quantities].length > 0 &&
  (a.quantities.length !== b.quantities.length ||
    a.quantities.some(({ value }, at) => value !== b.quantities[at]!.value));

/** Where all else is the same, the first quantities of one dimension that differ. */
function clashingLimits(a: Reading, b: Reading): SetFinding | null {
  for (const one of a.quantities) {
    const other = b.quantities.find(({ dimension }) => dimension === one.dimension);
    if (!other || (other.bound === one.bound && isClose(one.value, other.value))) continue;
    const excludes = doExclude(one, other);
    const isRange = one.bound !== other.bound && !excludes;
    if (isRange) continue;
    return setFinding('SET-BOUND', {
      severity: excludes ? 'error' : 'warning',
      confidence: excludes ? 0.9 : 0.8,
      message: excludes
        ? 'No value meets both of these limits. Decide which of them holds.'
        : 'The same quantity has two limits. Keep the one that is meant.',
      places: [placeAt(b, other.from, other.to), placeAt(a, one.from, one.to)],
    });
  }
  return null;
}

const isClose = (x: number, y: number): boolean =>
  Math.abs(x - y) <= 1e-9 * Math.max(1, Math.abs(x));

function doExclude(a: Quantity, b: Quantity): boolean {
  if (a.bound === 'exact' && b.bound === 'exact') return !isClose(a.value, b.value);
  const [least, most] = a.bound === 'least' || b.bound === 'most' ? [a, b] : [b, a];
  return (
    least.bound !== 'most' &&
    most.bound !== 'least' &&
    least.value > most.value &&
    !isClose(least.value, most.value)
  );
}

/** Members that differ in two opposite words alone: `shall open the valve`, `shall close the valve`. */
function excludingPairs(readings: readonly Reading[]): SetFinding[] {
  const byRest = new Map<string, { reading: Reading; stem: string }[]>();
  const findings: SetFinding[] = [];
  const words = new Set([...OPPOSITES.keys()].flatMap((key) => key.split(' ')));
  for (const reading of readings) {
    if (reading.stems.size < 3) continue;
    const rest = [...reading.stems].toSorted();
    for (const stem of rest.filter(
      (each) => words.has(each) && !reading.conditionStems.has(each),
    )) {
      const key = `${reading.names}\n${reading.isNegative}\n${rest.filter((each) => each !== stem).join(' ')}`;
      const others = byRest.get(key) ?? [];
      for (const other of others.slice(-20)) {
        if (isSameCase(other.reading, reading) && OPPOSITES.has(`${other.stem} ${stem}`))
          findings.push(
            contradiction(other.reading, reading, 'One demands the opposite of the other'),
          );
      }
      others.push({ reading, stem });
      byRest.set(key, others);
    }
  }
  return findings;
}

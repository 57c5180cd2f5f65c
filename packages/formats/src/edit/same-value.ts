import { withLineFeeds } from '../text/lines.ts';

/**
 * Whether two values of a field say the same as far as a file can tell: line ends, white space around
 * a text and the order of keys do not count, and null is an empty text.
 */
export function isSameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

function plain(value: unknown): unknown {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return withLineFeeds(value).trim();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object') return value;
  return Object.entries(value)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, inner]) => [name, plain(inner)]);
}

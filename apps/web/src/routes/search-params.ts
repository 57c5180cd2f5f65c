import type { RawSearch } from './search-text.ts';

/**
 * Readers of search parameters. The router reads twice: each must understand its own answer, too. What is not understood is left out and not an error: an old bookmark
 * should still open the page. No schema library here: every page of the app loads this.
 */
const MAX_TEXT = 200;

function texts(value: unknown, max = MAX_TEXT): string[] {
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all
    .filter((entry) => (typeof entry === 'string' && entry !== '') || typeof entry === 'number')
    .map((entry) => String(entry).slice(0, max));
}

export const text = (search: RawSearch, name: string, max?: number): string | undefined =>
  texts(search[name], max)[0];

export function list(search: RawSearch, name: string): string[] | undefined {
  const found = texts(search[name]);
  return found.length > 0 ? found : undefined;
}

export function oneOf<T extends string>(
  search: RawSearch,
  name: string,
  options: readonly T[],
): T | undefined {
  return options.find((option) => option === texts(search[name])[0]);
}

export function manyOf<T extends string>(
  search: RawSearch,
  name: string,
  options: readonly T[],
): T[] | undefined {
  const found = texts(search[name]);
  const known = options.filter((option) => found.includes(option));
  return known.length > 0 ? known : undefined;
}

export const flag = (search: RawSearch, name: string): true | undefined =>
  String(search[name]) === 'true' ? true : undefined;

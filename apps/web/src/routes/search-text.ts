/** What an address's search part says, before a route has checked it: each name's texts, in order. */
export type RawSearch = Record<string, string | string[]>;

/** `?state=draft&state=review` and not JSON: people read, type and share these addresses. */
export function parseSearch(text: string): RawSearch {
  const search: RawSearch = {};
  const parameters = new URLSearchParams(text);
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name);
    search[name] = values.length === 1 ? values[0]! : values;
  }
  return search;
}

/** Leaves out what is absent, empty or false, so that the plain view has the plain address. Sorted: one view, one address. */
export function stringifySearch(search: Record<string, unknown>): string {
  const parameters = new URLSearchParams();
  for (const name of Object.keys(search).toSorted()) {
    const value = search[name];
    for (const entry of Array.isArray(value) ? value : [value]) {
      if (entry !== undefined && entry !== null && entry !== false && entry !== '')
        parameters.append(name, String(entry));
    }
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

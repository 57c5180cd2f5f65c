/** So many at a time: what one request carries. */
const PAGE = 50;

/**
 * Does something with each of many, a page at a time, so that thousands neither queue up at the server nor
 * hold up what others do meanwhile. One that fails does not stop the rest; `onPage` hears how many are done.
 */
export async function settleInPages<T, R>(
  all: readonly T[],
  act: (one: T) => Promise<R>,
  onPage: (done: number) => void,
): Promise<PromiseSettledResult<R>[]> {
  const results: PromiseSettledResult<R>[] = [];
  for (let at = 0; at < all.length; at += PAGE) {
    if (at > 0) onPage(at);
    results.push(...(await Promise.allSettled(all.slice(at, at + PAGE).map(act))));
  }
  return results;
}

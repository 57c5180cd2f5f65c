/** One page of anything the server lists. */
interface Page<T> {
  items: T[];
  nextCursor: string | null;
  total: number | null;
}

const PAGE_SIZE_MAX = 100;

/** Goes through pages until there are `limit` items or no more. `total` is null where a cursor was given. */
export async function listPages<T>(
  read: (page: { limit: number; cursor?: string }) => Promise<Page<T>>,
  limit: number,
  cursor?: string,
): Promise<Page<T>> {
  const items: T[] = [];
  let total: number | null = null;
  let next: string | null = cursor ?? null;
  do {
    const page: Page<T> = await read({
      limit: Math.min(PAGE_SIZE_MAX, limit - items.length),
      ...(next !== null && { cursor: next }),
    });
    items.push(...page.items);
    total ??= page.total;
    next = page.nextCursor;
  } while (next !== null && items.length < limit);
  return { items, nextCursor: next, total };
}

import type { Change, ItemId } from '@throughline/schema';

/** What a change made of a requirement's words and state; what it did not touch is null. */
export interface StatementChange {
  sequence: number;
  at: Date;
  action: Change['action'];
  itemId: ItemId;
  itemKey: string;
  title: string | null;
  statement: string | null;
  state: string | null;
}

/** A requirement as it was at a moment. */
export interface PastStatement {
  id: ItemId;
  key: string;
  title: string;
  statement: string;
}

interface Tracked extends PastStatement {
  state: string;
  isArchived: boolean;
}

/** What is agreed to be left out tells nothing of how ready the rest is. */
const LEFT = new Set(['rejected', 'deprecated']);

/**
 * The requirements that were to be met, at each of some moments. Changes come oldest first and from the
 * first on, `moments` are sequences in rising order.
 */
export function statementsAt(
  changes: readonly StatementChange[],
  moments: readonly number[],
): PastStatement[][] {
  const tracked = new Map<ItemId, Tracked>();
  let next = 0;
  return moments.map((moment) => {
    for (; next < changes.length && changes[next]!.sequence <= moment; next += 1)
      take(tracked, changes[next]!);
    return [...tracked.values()]
      .filter(({ state, isArchived }) => !isArchived && !LEFT.has(state))
      .map(({ id, key, title, statement }) => ({ id, key, title, statement }));
  });
}

function take(tracked: Map<ItemId, Tracked>, change: StatementChange): void {
  const { itemId: id, itemKey: key, action } = change;
  const known = tracked.get(id);
  tracked.set(id, {
    id,
    key,
    title: change.title ?? known?.title ?? '',
    statement: change.statement ?? known?.statement ?? '',
    state: change.state ?? known?.state ?? 'draft',
    isArchived:
      action === 'item.archived' || (action !== 'item.restored' && (known?.isArchived ?? false)),
  });
}

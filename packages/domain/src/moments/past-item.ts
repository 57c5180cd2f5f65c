import { parseKey, type Change, type Fields, type PastItem } from '@throughline/schema';

/** What replaying needs of a change. */
export type LoggedChange = Pick<
  Change,
  'sequence' | 'at' | 'action' | 'itemId' | 'itemKey' | 'before' | 'after'
>;

/**
 * An item as its own changes tell it, which come oldest first and from its creation on; null when it
 * was not yet there.
 */
export function replayItem(changes: readonly LoggedChange[]): PastItem | null {
  const own = changes.filter(({ action }) => action.startsWith('item.'));
  const [created, last] = [own[0], own.at(-1)];
  const key = created?.itemKey && parseKey(created.itemKey);
  if (created?.action !== 'item.created' || !last || !key) return null;

  const content: Fields = {};
  let isArchived = false;
  for (const change of own) {
    Object.assign(content, writtenBy(change));
    if (change.action === 'item.archived') isArchived = true;
    if (change.action === 'item.restored') isArchived = false;
  }
  const { title, state, priority, body, labels, owner, ...fields } = content;
  const shared = { title, state, priority, body, labels, owner } as Pick<
    PastItem,
    'title' | 'state' | 'priority' | 'body' | 'labels' | 'owner'
  >;
  return {
    id: created.itemId!,
    ...key,
    key: created.itemKey!,
    ...shared,
    fields: fields as PastItem['fields'],
    isArchived,
    sequence: last.sequence,
    changedAt: last.at,
  };
}

/**
 * The item's fields that a change wrote. What else is said after a change (a reason, a successor)
 * has nothing before it.
 */
export function writtenBy(change: LoggedChange): Fields {
  const after = asFields(change.after);
  if (change.action.endsWith('.created')) return withoutId(after);
  return Object.fromEntries(
    Object.keys(withoutId(asFields(change.before))).map((name) => [name, after[name] ?? null]),
  );
}

/** Rows of terms name their term by its id, which is no field of it. */
const withoutId = ({ id: _id, ...fields }: Fields): Fields => fields;

/** The fields in one side of a change. */
export const asFields = (value: Change['after']): Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};

import { KINDS } from '@throughline/shared/schema';
import type { ItemPage } from '../items/find-item.ts';

type ItemDetail = ItemPage['item'];

/** What people change in an item, by name: the common fields, the kind's own, the text last. */
export type EditableValues = Record<string, unknown>;

export function editableValues({
  kind,
  title,
  state,
  priority,
  labels,
  owner,
  fields,
  body,
}: ItemDetail): EditableValues {
  const hasPriority = KINDS[kind].priorities.length > 0;
  return { title, state, ...(hasPriority && { priority }), labels, owner, ...fields, body };
}

/** The values that differ, of those given. */
export function changedValues(before: EditableValues, after: EditableValues): EditableValues {
  return Object.fromEntries(
    Object.entries(after).filter(
      ([name, value]) => JSON.stringify(value ?? null) !== JSON.stringify(before[name] ?? null),
    ),
  );
}

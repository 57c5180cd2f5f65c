import {
  formatKey,
  type Fields,
  type Item,
  type ItemDetail,
  type Kind,
  type SCHEMAS,
} from '@throughline/schema';
import type * as z from 'zod';
import type { ItemRecord } from './item-store.ts';

/** An item of one kind as clients see it. */
export type ItemOf<K extends Kind> = z.infer<(typeof SCHEMAS)[K]['item']>;

export const keyOf = (item: { kind: Kind; number: number }): string =>
  formatKey(item.kind, item.number);

/** What the log says of an item: its key and its own words, without numbers that only we need. */
export function asFields(item: ItemRecord): Fields {
  const { title, state, priority, body, labels, owner, fields } = item;
  return { title, state, priority, body, labels, owner, ...fields };
}

/** A row of a list over several kinds. */
export function presentRow(record: ItemRecord): Item {
  const { fields: _fields, normativeHash: _hash, ...shared } = record;
  return { ...shared, key: keyOf(record) };
}

/** An item of any kind, its own fields apart. */
export function presentDetail(record: ItemRecord): ItemDetail {
  return { ...presentRow(record), fields: record.fields as ItemDetail['fields'] };
}

/** An item of one kind. That the fields are the kind's own is checked by each procedure's output schema. */
export function presentItem<K extends Kind>(record: ItemRecord): ItemOf<K> {
  return { ...presentRow(record), ...record.fields } as unknown as ItemOf<K>;
}

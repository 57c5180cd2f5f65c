import type { ItemRecord } from '../items/item-store.ts';

/** What a requirement demands: its statement, or its title where it has none yet. */
export function statementOf({ fields, title }: Pick<ItemRecord, 'fields' | 'title'>): string {
  const { statement } = fields;
  return typeof statement === 'string' && statement.trim() !== '' ? statement : title;
}

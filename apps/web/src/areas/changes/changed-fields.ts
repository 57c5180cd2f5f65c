import type { Change, Kind } from '@throughline/shared/schema';
import { fieldsOf } from '../../kinds/field-words.ts';
import { partWords } from '../../kinds/part-words.ts';
import { asText } from '../../kinds/say-fact.ts';

export interface ChangedField {
  name: string;
  before: unknown;
  after: unknown;
}

const SHARED_ORDER = ['title', 'state', 'priority', 'owner', 'labels'];

/** What a change of an item changed, in the order in which its page shows the fields. */
export function changedFields(change: Change, kind: Kind): ChangedField[] {
  if (change.action !== 'item.updated') return [];
  const before = asRecord(change.before);
  const after = asRecord(change.after);
  // What has nothing before it is said beside the fields: the reason.
  const fields = Object.keys(before).map((name) => ({
    name,
    before: before[name],
    after: after[name],
  }));
  return inPageOrder(kind, fields);
}

/** Fields in the order in which the page of their kind shows them. */
export function inPageOrder<Field extends { name: string }>(
  kind: Kind,
  fields: readonly Field[],
): Field[] {
  const order = [...SHARED_ORDER, ...fieldsOf(kind).map(({ name }) => name)];
  const rank = ({ name }: Field) => (order.includes(name) ? order.indexOf(name) : order.length);
  return fields.toSorted((a, b) => rank(a) - rank(b));
}

const asRecord = (value: unknown): Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

/** A field's value as text that can be compared word by word: lists line by line, ticks as boxes. */
export function comparable(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(comparableEntry).join('\n');
  if (typeof value === 'object')
    return Object.entries(value)
      .filter(([, part]) => part !== null && part !== '')
      .map(([name, part]) => `${partWords(name).label}: ${asText(part)}`)
      .join('\n');
  return asText(value);
}

function comparableEntry(entry: unknown): string {
  if (entry === null || typeof entry !== 'object') return `- ${String(entry)}`;
  if ('isMet' in entry && 'text' in entry)
    return `[${entry.isMet ? 'x' : ' '}] ${String(entry.text)}`;
  if ('title' in entry && 'body' in entry) return `- ${String(entry.title)}: ${String(entry.body)}`;
  return JSON.stringify(entry);
}

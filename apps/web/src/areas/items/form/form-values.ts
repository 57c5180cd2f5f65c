import { SCHEMAS, type ItemDetail, type Kind } from '@throughline/shared/schema';
import { fieldLabel } from '../../../kinds/field-words.ts';
import { partWords } from '../../../kinds/part-words.ts';
import type { Control, FormField } from './controls.ts';

/** What the fields of a form hold: an empty field is an empty text, never null, because inputs want texts. */
export type Values = Record<string, unknown>;
/** What the server takes: the fields of an item by name. */
export type Data = Record<string, unknown>;

/** The fields of an item, its own beside those that all kinds have. */
export function dataOf(item: ItemDetail): Data {
  const { title, body, labels, owner, priority, fields } = item;
  return { ...fields, title, body, labels, owner, priority };
}

/** What a new item of the kind starts with. */
export function blankData(kind: Kind): Data {
  return { title: '', body: '', labels: [], owner: null, priority: null, ...SCHEMAS[kind].blank };
}

export function toValues(fields: readonly FormField[], data: Data): Values {
  return Object.fromEntries(fields.map(({ name }) => [name, data[name] ?? '']));
}

export function toData(fields: readonly FormField[], values: Values): Data {
  return Object.fromEntries(
    fields.map(({ name, control }) => [name, written(control, values[name])]),
  );
}

/** A field's value as it is kept; rows of a list that nobody wrote in are left out. */
function written(control: Control, value: unknown): unknown {
  if (control.type === 'parts') return writtenParts(control.parts, value);
  if (control.type === 'proseList') return (value as string[]).filter((text) => text.trim() !== '');
  if (control.type === 'checks')
    return (value as { text: string }[]).filter(({ text }) => text.trim() !== '');
  if (control.type === 'options')
    return (value as { title: string }[]).filter(({ title }) => title.trim() !== '');
  if (control.type === 'line' && typeof value === 'string' && value.trim() !== '')
    return value.trim();
  const isEmpty =
    value === '' ||
    value === undefined ||
    (typeof value === 'string' && control.type === 'line' && value.trim() === '');
  return isEmpty && control.isNullable ? null : value;
}

/** Of the parts of a field those that say something; null where none does. */
function writtenParts(parts: readonly FormField[], value: unknown): Data | null {
  if (!(value instanceof Object)) return null;
  const said = parts.map(({ name, control }): [string, unknown] => [
    name,
    written(control, (value as Data)[name]),
  ]);
  return Object.fromEntries(said.filter(([, part]) => part !== '' && part !== undefined));
}

export const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** The fields that differ, with what they are now. */
export function changedData(before: Data, after: Data): Data {
  return Object.fromEntries(
    Object.entries(after).filter(([name, value]) => !isSame(before[name], value)),
  );
}

/** What the kind's schema has against the data, by field. */
export function errorsOf(kind: Kind, data: Data): Record<string, string> {
  const read = SCHEMAS[kind].create.shape.data.safeParse(data);
  if (read.success) return {};
  return Object.fromEntries(
    read.error.issues.map(({ path, message }) => {
      const name = String(path[0] ?? 'title');
      if (path.length > 1 && !Number.isInteger(path[1]))
        return [
          name,
          `${fieldLabel(kind, name)} needs ${partWords(String(path[1])).label.toLowerCase()}, too`,
        ];
      return [
        name,
        `${fieldLabel(kind, name)} ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
      ];
    }),
  );
}

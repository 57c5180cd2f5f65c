import type { ParsedItem } from '../parsed.ts';
import type { Way } from '../reader.ts';

/** The text with every replacement made. */
export function applyWay(text: string, way: Way): string {
  let patched = '';
  let at = 0;
  for (const { start, end, text: replacement } of way.toSorted((a, b) => a.start - b.start)) {
    patched += text.slice(at, start) + replacement;
    at = end;
  }
  return patched + text.slice(at);
}

/** What most line ends of a text are; `\n` where it has none. */
export function lineEndOf(text: string): string {
  const counts = new Map<string, number>();
  for (const [end] of text.matchAll(/\r\n|\r|\n/g)) counts.set(end, (counts.get(end) ?? 0) + 1);
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return most?.[0] ?? '\n';
}

/** What an item says in a field, by the field's name; `options.1.body` is a part of one. */
export function valueOf(item: ParsedItem, field: string): unknown {
  const { title, state, priority, body, labels, owner, fields } = item;
  const all: unknown = { ...fields, title, state, priority, body, labels, owner };
  return field.split('.').reduce<unknown>((value, name) => {
    const isDeep = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
    return isDeep ? (value as Record<string, unknown>)[name] : undefined;
  }, all);
}

import type { ParsedItem } from '@throughline/formats';
import { KINDS } from '@throughline/schema';

/** A new value for one field of an item. */
export interface RandomEdit {
  field: string;
  value: unknown;
}

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Random = () => number;

const WORDS =
  'the system shall keep every order within two seconds of `POST /orders` for **all** users, über 5 % of a|b <T> [x] \\d "quoted" it’s'.split(
    ' ',
  );

export const pick = <T>(random: Random, values: readonly T[]): T =>
  values[Math.floor(random() * values.length)]!;
export const phrase = (random: Random, count: number) =>
  Array.from({ length: count }, () => pick(random, WORDS)).join(' ');
export const sentence = (random: Random) => `When ${phrase(random, 5)}, it ${phrase(random, 4)}.`;

/** Some value that is another than what the item says now; null where the field offers no other. */
export function randomEdit(random: Random, item: ParsedItem, field: string): RandomEdit {
  const shared: Record<string, unknown> = { ...item };
  const old = field in item.fields ? item.fields[field] : shared[field];
  return { field, value: otherValue(random, item, field, old) };
}

function otherValue(random: Random, item: ParsedItem, field: string, old: unknown): unknown {
  if (field === 'title') return changedLine(random, item.title);
  if (field === 'state')
    return pick(
      random,
      KINDS[item.kind].states.filter((state) => state !== old),
    );
  if (field === 'priority')
    return pick(
      random,
      KINDS[item.kind].priorities.filter((one: string) => one !== old),
    );
  if (/On$|By$/.test(field))
    return `20${pick(random, ['19', '24', '31'])}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`;
  if (field === 'owner') return `Ada ${pick(random, ['Byron', "O'Neil", 'de Groot'])}`;
  if (field === 'labels' || field === 'deciders' || field === 'assignees')
    return changedList(random, old as string[], () => `label ${Math.floor(random() * 1000)}`);
  if (Array.isArray(old)) return changedElements(random, old);
  return changedProse(random, typeof old === 'string' ? old : '');
}

function changedLine(random: Random, old: string): string {
  const words = old.split(' ');
  const at = Math.floor(random() * words.length);
  const word = pick(random, ['faster', 'Zürich', 'a|b', '"b"', 'x: y', 'T<u>', "it's", 'C#']);
  return words.toSpliced(at, Math.floor(random() * 2), word).join(' ');
}

function changedProse(random: Random, old: string): string {
  const lines = old.split('\n');
  const at = Math.floor(random() * lines.length);
  const way = Math.floor(random() * 6);
  if (way === 0) return `${old}\n\n${sentence(random)}`.trim();
  if (way === 1) return sentence(random);
  if (way === 2) return lines.toSpliced(at, 1, changedLine(random, lines[at]!)).join('\n').trim();
  if (way === 3) return `${sentence(random)} ${old}`.trim();
  if (way === 4 && lines.length > 2)
    return lines.toSpliced(at, 1).join('\n').trim() || sentence(random);
  return `${old.trim()} ${sentence(random)}`.trim();
}

function changedList(random: Random, old: readonly string[], make: () => string): string[] {
  const way = Math.floor(random() * 3);
  const at = Math.floor(random() * Math.max(old.length, 1));
  if (way === 0 || old.length < 2) return [...old, make()];
  return way === 1 ? old.toSpliced(at, 1) : old.toSpliced(at, 1, make());
}

function changedElements(random: Random, old: readonly unknown[]): unknown[] {
  if (old.length === 0) return [changedElement(random, '')];
  const at = Math.floor(random() * old.length);
  const way = Math.floor(random() * 4);
  if (way === 0) return [...old, likeElement(random, old[0])];
  if (way === 1 && old.length > 1) return old.toSpliced(at, 1);
  return old.toSpliced(at, 1, changedElement(random, old[at]));
}

function likeElement(random: Random, model: unknown): unknown {
  if (typeof model === 'string')
    return model.startsWith('Given') ? `Given ${phrase(random, 3)}` : sentence(random);
  const fresh: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(model as object))
    fresh[name] = typeof value === 'boolean' ? false : value === '' ? '' : sentence(random);
  return fresh;
}

function changedElement(random: Random, old: unknown): unknown {
  if (typeof old === 'string') return changedProse(random, old);
  const element = { ...(old as Record<string, unknown>) };
  const name = pick(random, Object.keys(element));
  const value = element[name];
  if (typeof value === 'boolean') element[name] = !value;
  else
    element[name] =
      name === 'body' ? changedProse(random, String(value)) : changedLine(random, String(value));
  return element;
}

/** The fields of an item that its file has a place for. */
export function placedFields(item: ParsedItem): string[] {
  return [...new Set(Object.keys(item.fieldSpans).map((name) => name.split('.')[0]!))];
}

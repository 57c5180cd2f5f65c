import type { Fields } from '@throughline/schema';
import { canonicalJson } from './canonical-json.ts';

/** The fields in which two states of an item differ, before and after; both empty when none does. */
export function changedFields(before: Fields, after: Fields): { before: Fields; after: Fields } {
  const names = Object.keys({ ...before, ...after }).filter(
    (name) => canonicalJson(before[name] ?? null) !== canonicalJson(after[name] ?? null),
  );
  const pick = (all: Fields) => Object.fromEntries(names.map((name) => [name, all[name] ?? null]));
  return { before: pick(before), after: pick(after) };
}

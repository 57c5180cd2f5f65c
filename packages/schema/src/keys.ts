import * as z from 'zod';
import { KIND_NAMES, KINDS, type Kind } from './kinds.ts';

const KIND_BY_PREFIX = new Map<string, Kind>(KIND_NAMES.map((kind) => [KINDS[kind].prefix, kind]));
const KEY_PATTERN = new RegExp(
  `^(${[...KIND_BY_PREFIX.keys()].join('|')})-([1-9][0-9]{0,8})$`,
  'i',
);

/** The name people use for an item inside its project: `REQ-12`. Read in any case, written in capitals. */
export const ItemKey = z
  .string()
  .trim()
  .regex(
    KEY_PATTERN,
    `is not a key; keys look like ${[...KIND_BY_PREFIX.keys()].map((p) => `${p}-1`).join(', ')}`,
  )
  .transform((key) => key.toUpperCase());
export type ItemKey = z.infer<typeof ItemKey>;

/** `formatKey('requirement', 12)` is `REQ-12`. */
export function formatKey(kind: Kind, number: number): string {
  return `${KINDS[kind].prefix}-${number}`;
}

/** Kind and number of a key, or null when the text is none. */
export function parseKey(text: string): { kind: Kind; number: number } | null {
  const match = KEY_PATTERN.exec(text.trim());
  if (!match) return null;
  const kind = KIND_BY_PREFIX.get(match[1]!.toUpperCase())!;
  return { kind, number: Number(match[2]) };
}

import { KIND_NAMES, KINDS, type Kind } from '@throughline/shared/schema';

const KIND_BY_PREFIX = new Map<string, Kind>(KIND_NAMES.map((kind) => [KINDS[kind].prefix, kind]));

/** Matches keys inside text, as `parseKey` of the schema does a whole one, without bringing the schemas along. */
export const KEYS_IN_TEXT = new RegExp(
  String.raw`\b(?:${[...KIND_BY_PREFIX.keys()].join('|')})-[1-9]\d{0,8}\b`,
  'g',
);

const WHOLE_KEY = /^([A-Z]+)-([1-9]\d{0,8})$/;

/** The kind that a key is of; undefined when the text is no key. Reads any case. */
export function parseKeyKind(text: string): Kind | undefined {
  const match = WHOLE_KEY.exec(text.trim().toUpperCase());
  return match ? KIND_BY_PREFIX.get(match[1]!) : undefined;
}

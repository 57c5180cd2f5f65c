import { SCHEMAS, type Kind } from '@throughline/shared/schema';
import { badUsage } from '../failure.ts';

interface FieldSchema {
  shape?: object;
  unwrap?(): FieldSchema;
  safeParse(value: unknown): { success: boolean; error?: { issues: { message: string }[] } };
}

/** The fields that a person may set on an item of a kind, by name. */
export function fieldsOf(kind: Kind): Record<string, FieldSchema> {
  return SCHEMAS[kind].create.shape.data.shape;
}

/**
 * Reads `--field name=value` options. Names may be written in any style (`due-on`, `dueOn`). A value
 * is text, or JSON where the field is no text; an empty one clears the field; a name given several
 * times makes a list; values between commas are the parts of a field that has parts; `[x] text` is a
 * point that is met.
 */
export function parseFields(kind: Kind, assignments: readonly string[]): Record<string, unknown> {
  const texts = new Map<string, string[]>();
  for (const assignment of assignments) {
    const at = assignment.indexOf('=');
    if (at < 1)
      throw badUsage(`--field ${assignment} has no name and value. Write --field name=value.`);
    const name = fieldNamed(kind, assignment.slice(0, at));
    texts.set(name, [...(texts.get(name) ?? []), assignment.slice(at + 1)]);
  }
  return Object.fromEntries(
    [...texts].map(([name, values]) => [name, readValue(kind, name, values)]),
  );
}

function fieldNamed(kind: Kind, text: string): string {
  const plain = (name: string) => name.toLowerCase().replace(/[\s_-]/g, '');
  const names = Object.keys(fieldsOf(kind));
  const name = names.find((each) => plain(each) === plain(text));
  if (name) return name;
  throw badUsage(`A ${kind} has no field ${text}. Its fields are: ${names.join(', ')}.`);
}

/** The first reading of the texts that the field accepts. */
function readValue(kind: Kind, name: string, texts: readonly string[]): unknown {
  const schema = fieldsOf(kind)[name]!;
  const tried = [...readings(texts), ...partReadings(schema, texts), ...checks(schema, texts)];
  for (const value of tried) {
    if (schema.safeParse(value).success) return value;
  }
  const [text] = texts;
  const names = partsOf(schema);
  if (names.length > 0) {
    throw badUsage(
      `--field ${name} does not fit. Its parts are ${names.join(', ')}: write them in that order, with commas between.`,
    );
  }
  const fault =
    schema.safeParse(texts.length === 1 ? text : texts).error?.issues[0]?.message ?? 'does not fit';
  throw badUsage(`--field ${name}: ${fault}.`);
}

function readings(texts: readonly string[]): unknown[] {
  const all = texts.map(asJson);
  if (texts.length > 1) return [texts, all];
  const [text] = texts;
  return text === '' ? ['', null, []] : [text, all[0], [text], [all[0]]];
}

/** `8,5,3,2` for a field of several parts: its parts in their order; one that is left out is nothing. */
function partReadings(schema: FieldSchema, texts: readonly string[]): unknown[] {
  const names = partsOf(schema);
  const words = texts[0]!.split(',');
  if (texts.length !== 1 || words.length < 2 || words.length > names.length) return [];
  const parts = words.map((word) => (word.trim() === '' ? null : asJson(word.trim())));
  return [Object.fromEntries(parts.map((part, at) => [names[at], part]))];
}

/** `[x] Opens at nine` for a list of points that are met or not; without a mark it is not. */
function checks(schema: FieldSchema, texts: readonly string[]): unknown[] {
  if (partsOf(schema).join(' ') !== 'text isMet') return [];
  return [
    texts.map((text) => {
      const mark = /^\s*\[([ x])\]\s*/i.exec(text);
      return { text: text.slice(mark?.[0].length ?? 0), isMet: mark?.[1]?.toLowerCase() === 'x' };
    }),
  ];
}

/** The names of a field's parts, of whatever it is wrapped in. */
function partsOf(schema: FieldSchema): string[] {
  if (schema.shape) return Object.keys(schema.shape);
  return schema.unwrap ? partsOf(schema.unwrap()) : [];
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

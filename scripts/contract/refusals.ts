/** Where values that one schema describes are refused by another. */
import { type Definitions, type JsonSchema, refName } from './json-schema.ts';

export type Refusal = { path: string } & (
  | { what: 'required'; isKnown: boolean }
  | { what: 'unknown' }
  | { what: 'absent' }
  | { what: 'value'; value: unknown }
  | { what: 'type'; type: string }
  | { what: 'limit'; limit: Limit; from: number | undefined; to: number }
  | { what: 'text'; from: string; to: string }
  | { what: 'id'; from: string; to: string }
);

const UPPER = ['maxLength', 'maxItems', 'maximum', 'exclusiveMaximum'] as const;
const LOWER = ['minLength', 'minItems', 'minimum', 'exclusiveMinimum'] as const;
export type Limit = (typeof UPPER)[number] | (typeof LOWER)[number];

/** A schema and what its references point at. */
export interface Described {
  schema: JsonSchema;
  definitions: Definitions;
}

/**
 * The refusals that `taker` has for values of `giver`, by their path. What both sides call by the same
 * name is not looked into: compare definitions on their own.
 */
export function refusals(
  giver: Described,
  taker: Described,
  path = '',
  seen: readonly string[] = [],
): Refusal[] {
  const [from, to] = [refName(giver.schema), refName(taker.schema)];
  if (from !== undefined && from === to) return [];
  // JSON knows no brands; the names of ids do.
  if (from?.endsWith('Id') && to?.endsWith('Id')) return [{ path, what: 'id', from, to }];
  // Of what refers to itself under another name, one round tells all.
  const pair = `${from} ${to}`;
  if (from !== undefined && seen.includes(pair)) return [];
  const takers = variantsOf(taker);
  const known = optionNames(taker.schema);
  const both = new Set(optionNames(giver.schema).filter((name) => known.includes(name)));
  return variantsOf(giver, both).flatMap((variant) => {
    const found = takers
      .filter((candidate) => isSameSort(variant.schema, candidate.schema))
      .map((candidate) => refusalsOfVariant(variant, candidate, path, [...seen, pair]));
    const nearest = found.toSorted((a, b) => weightOf(a) - weightOf(b))[0];
    return nearest ?? [{ path, what: 'type', type: sortOf(variant.schema) }];
  });
}

/** What is merely absent counts little when the alternative is looked for that was meant. */
function weightOf(found: readonly Refusal[]): number {
  return found.reduce((sum, { what }) => sum + (what === 'absent' ? 0.01 : 1), 0);
}

/** What the alternatives of a union are called. */
function optionNames({ anyOf, oneOf }: JsonSchema): string[] {
  return (anyOf ?? oneOf ?? []).flatMap((option) => refName(option) ?? []);
}

/** The alternatives that a schema allows, those that list values of one type as one. */
function variantsOf(described: Described, without?: ReadonlySet<string>): Described[] {
  const all = unfold(described, without);
  const { listed = [], other = [] } = Object.groupBy(all, ({ schema }) =>
    valuesOf(schema) ? 'listed' : 'other',
  );
  const byType = Object.groupBy(listed, ({ schema }) => sortOf(schema));
  const joined = Object.entries(byType).map(([type, same = []]): Described => {
    const values = same.flatMap(({ schema }) => valuesOf(schema) ?? []);
    return { ...described, schema: { type, enum: values } };
  });
  return [...joined, ...other];
}

/** Unions and lists of types taken apart, references followed. */
function unfold({ schema, definitions }: Described, without?: ReadonlySet<string>): Described[] {
  const name = refName(schema);
  if (name !== undefined) return unfold({ schema: definitions[name] ?? {}, definitions });
  const { anyOf, oneOf, ...rest } = schema;
  const options = anyOf ?? oneOf;
  if (options) {
    return options
      .filter((option) => !without?.has(refName(option) ?? ''))
      .flatMap((option) => unfold({ schema: option, definitions }));
  }
  if (Array.isArray(rest.type))
    return rest.type.map((type) => ({ schema: { ...rest, type }, definitions }));
  return [{ schema: rest, definitions }];
}

function sortOf({ type, properties }: JsonSchema): string {
  if (type === undefined) return properties ? 'object' : 'any';
  return String(type);
}

/** Alternatives that may be versions of each other: same type, and no tag that tells them apart. */
function isSameSort(a: JsonSchema, b: JsonSchema): boolean {
  if (sortOf(b) === 'any') return true;
  const isNumber = sortOf(a) === 'integer' && sortOf(b) === 'number';
  if (sortOf(a) !== sortOf(b) && !isNumber) return false;
  return Object.entries(a.properties ?? {}).every(([name, { const: tag }]) => {
    const other = b.properties?.[name]?.const;
    return tag === undefined || other === undefined || tag === other;
  });
}

function refusalsOfVariant(
  giver: Described,
  taker: Described,
  path: string,
  seen: readonly string[],
): Refusal[] {
  const [a, b] = [giver.schema, taker.schema];
  if (sortOf(b) === 'any') return [];
  return [
    ...refusedValues(a, b, path),
    ...refusedLimits(a, b, path),
    ...refusedTexts(a, b, path),
    ...refusedFields(giver, taker, path, seen),
    ...refusedItems(giver, taker, path, seen),
  ];
}

const valuesOf = ({ enum: values, const: value }: JsonSchema) =>
  values ?? (value === undefined ? undefined : [value]);

function refusedValues(a: JsonSchema, b: JsonSchema, path: string): Refusal[] {
  const [given, taken] = [valuesOf(a), valuesOf(b)];
  if (!taken) return [];
  if (!given) return [{ path, what: 'type', type: `any ${sortOf(a)}` }];
  return given
    .filter((value) => !taken.includes(value))
    .map((value) => ({ path, what: 'value', value }));
}

function refusedLimits(a: JsonSchema, b: JsonSchema, path: string): Refusal[] {
  if (valuesOf(a)) return [];
  const narrower = (limit: Limit, sign: number): Refusal[] => {
    const [from, to] = [a[limit], b[limit]];
    const isNarrower = to !== undefined && (from === undefined || sign * to < sign * from);
    return isNarrower ? [{ path, what: 'limit', limit, from, to }] : [];
  };
  return [
    ...UPPER.flatMap((limit) => narrower(limit, 1)),
    ...LOWER.flatMap((limit) => narrower(limit, -1)),
  ];
}

function refusedTexts(a: JsonSchema, b: JsonSchema, path: string): Refusal[] {
  if (valuesOf(a)) return [];
  const [from, to] = [a.format ?? a.pattern, b.format ?? b.pattern];
  return to === undefined || from === to ? [] : [{ path, what: 'text', from: from ?? 'any', to }];
}

function refusedFields(
  giver: Described,
  taker: Described,
  path: string,
  seen: readonly string[],
): Refusal[] {
  const [a, b] = [giver.schema, taker.schema];
  const at = (name: string) => (path ? `${path}.${name}` : name);
  const inner = (from: JsonSchema, to: JsonSchema, name: string) =>
    refusals({ ...giver, schema: from }, { ...taker, schema: to }, at(name), seen);
  const given = a.properties ?? {};
  const expected = Object.keys(b.properties ?? {}).flatMap((name): Refusal[] => {
    if (a.required?.includes(name)) return [];
    const isKnown = name in given;
    if (b.required?.includes(name)) return [{ path: at(name), what: 'required', isKnown }];
    return isKnown ? [] : [{ path: at(name), what: 'absent' }];
  });
  const fields = Object.entries(given).flatMap(([name, schema]): Refusal[] => {
    const other = b.properties?.[name] ?? b.additionalProperties;
    if (other === false) return [{ path: at(name), what: 'unknown' }];
    return typeof other === 'object' ? inner(schema, other, name) : [];
  });
  const [others, rest] = [a.additionalProperties, b.additionalProperties];
  return [
    ...expected,
    ...fields,
    ...(typeof others === 'object' && typeof rest === 'object' ? inner(others, rest, '*') : []),
    ...(a.propertyNames && b.propertyNames
      ? inner(a.propertyNames, b.propertyNames, '(name)')
      : []),
  ];
}

function refusedItems(
  giver: Described,
  taker: Described,
  path: string,
  seen: readonly string[],
): Refusal[] {
  const itemsOf = ({ schema: { prefixItems, items } }: Described) =>
    prefixItems ?? (items ? [items] : []);
  const [from, to] = [itemsOf(giver), itemsOf(taker)];
  if (to.length > 0 && from.length !== to.length)
    return [{ path, what: 'type', type: `a list of ${from.length}` }];
  return to.flatMap((schema, index) =>
    refusals({ ...giver, schema: from[index]! }, { ...taker, schema }, `${path}[]`, seen),
  );
}

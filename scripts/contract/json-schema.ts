/** JSON Schemas of the router's inputs and outputs, with what has a name in our schemas kept as a name. */
import * as names from '@throughline/schema';
import * as z from 'zod';

/** As much of JSON Schema 2020-12 as zod writes. */
export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  propertyNames?: JsonSchema;
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  default?: unknown;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
}

export type Definitions = Record<string, JsonSchema>;
export type Io = 'input' | 'output';

/** What the `$ref` of a schema points at, without the path. */
export const refName = (schema: JsonSchema) => schema.$ref?.slice('#/definitions/'.length);

const registry = z.registry<{ id: string }>();
for (const [kind, { item }] of Object.entries(names.SCHEMAS)) {
  registry.add(item, { id: kind.charAt(0).toUpperCase() + kind.slice(1) });
}
for (const [name, value] of Object.entries(names)) {
  if (value instanceof z.ZodType && !registry.has(value)) registry.add(value, { id: name });
}

/** Any JSON value: the one recursive schema that has no name of its own. */
const JSON_VALUE = z.toJSONSchema(z.object({ value: z.json() }));

/** Adds what the schema names to `definitions`; they are others for inputs than for outputs. */
export function toJsonSchema(schema: z.ZodType, io: Io, definitions: Definitions): JsonSchema {
  const written = z.toJSONSchema(schema, {
    io,
    metadata: registry,
    // What JSON has no word for (a check of our own, a stream) is any value.
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      if (zodSchema._zod.def.type !== 'date') return;
      jsonSchema.type = 'string';
      jsonSchema.format = 'date-time';
    },
  });
  const { $schema: _, $defs = {}, ...whole } = written;
  const renamed = Object.fromEntries(
    Object.entries($defs).map(([name, value]) => [name, nameOf(name, value as JsonSchema)]),
  );
  for (const [name, value] of Object.entries($defs)) {
    definitions[renamed[name]!] ??= tidy(value as JsonSchema, renamed);
  }
  return tidy(whole as JsonSchema, renamed);
}

function nameOf(name: string, value: JsonSchema): string {
  if (!name.startsWith('__')) return name;
  const asJson = JSON.stringify(value).replaceAll(`#/$defs/${name}`, '#/$defs/__schema0');
  if (asJson === JSON.stringify(JSON_VALUE.$defs?.['__schema0'])) return 'JsonValue';
  throw new Error(
    `Export this recursive schema from packages/schema, so that it has a name: ${asJson}`,
  );
}

/** Without what follows from the rest: patterns of formats, the limits of safe integers, names of definitions. */
function tidy(schema: JsonSchema, renamed: Record<string, string>): JsonSchema {
  const text = JSON.stringify(schema, (key, value: unknown) => {
    if (key === 'id' && typeof value === 'string') return undefined;
    if (Math.abs(Number(value)) === Number.MAX_SAFE_INTEGER) return undefined;
    if (key === '$ref') {
      const name = String(value).slice('#/$defs/'.length);
      return `#/definitions/${renamed[name] ?? name}`;
    }
    const isFormat = value !== null && typeof value === 'object' && 'format' in value;
    return isFormat ? { ...value, pattern: undefined } : value;
  });
  return JSON.parse(text) as JsonSchema;
}

/** The page that lists every procedure with what it takes and gives, in the notation of TypeScript. */
import type { Contract } from './contract.ts';
import { type JsonSchema, refName } from './json-schema.ts';

const HEAD = `# Procedures

Written by \`pnpm contract:update\`. Every call and its answer, by area; [the API](README.md) says how to call. What ends in
\`?\` may be left out. Names with a capital stand [below](#types); \`router.d.ts\` has everything exactly, \`contract.json\` with
the limits of every value.
`;

export function printProcedures({ procedures, problems, definitions }: Contract): string {
  const inputText = (schema: JsonSchema) => {
    const name = refName(schema);
    return typeText(name === undefined ? schema : (definitions.input[name] ?? {}));
  };
  const areas = Object.groupBy(Object.entries(procedures), ([name]) => name.split('.')[0]!);
  const sections = Object.entries(areas).map(([area, entries = []]) => {
    const rows = entries.map(([name, { type, input, output }]) =>
      row(name, type, input ? inputText(input) : '', output ? typeText(output) : ''),
    );
    return `## ${area}\n\n| procedure | is a | takes | gives |\n|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  const problemRows = Object.entries(problems).map(([code, { properties = {} }]) => {
    const { code: _, message: __, ...rest } = properties;
    return row(code, typeText({ type: 'object', properties: rest, required: Object.keys(rest) }));
  });
  const types = Object.entries({ ...definitions.input, ...definitions.output })
    .filter(([name]) => /^[A-Z]/.test(name) && !/(Id|Input)$/.test(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, schema]) => `* **${name}** ${code(typeText(schema))}`);
  return [
    HEAD,
    ...sections,
    `## Problems\n\nEach has a \`message\` that says what to do. New ones may come: keep a default.\n\n| code | besides |\n|---|---|\n${problemRows.join('\n')}\n`,
    `## Types\n\n${types.join('\n')}\n`,
  ].join('\n');
}

const code = (text: string) => (text ? `\`${text}\`` : '');
const row = (...cells: string[]) =>
  `| ${cells.map((cell) => code(cell.replaceAll('|', '\\|'))).join(' | ')} |`;

/** Names of plain texts say nothing that matters here. */
function typeText(schema: JsonSchema): string {
  const name = refName(schema);
  if (name !== undefined) return /^[A-Z]/.test(name) ? name : (PLAIN[name] ?? 'string');
  const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (values) return values.map((value) => JSON.stringify(value).replaceAll('"', "'")).join(' | ');
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return options.map(typeText).join(' | ');
  if (Array.isArray(schema.type)) return schema.type.join(' | ');
  switch (schema.type) {
    case 'array':
      return listText(schema.items ?? {});
    case 'object':
      return objectText(schema);
    case 'integer':
      return 'number';
    case 'string':
      return schema.format === 'date-time' ? 'Date' : 'string';
    case undefined:
      return 'unknown';
    default:
      return schema.type;
  }
}

const PLAIN: Record<string, string> = { lines: 'string[]' };

function listText(items: JsonSchema): string {
  const text = typeText(items);
  return text.includes(' | ') ? `(${text})[]` : `${text}[]`;
}

function objectText({ properties, required = [], additionalProperties }: JsonSchema): string {
  if (typeof additionalProperties === 'object')
    return `Record<string, ${typeText(additionalProperties)}>`;
  const fields = Object.entries(properties ?? {}).map(
    ([name, schema]) => `${name}${required.includes(name) ? '' : '?'}: ${typeText(schema)}`,
  );
  return fields.length > 0 ? `{ ${fields.join('; ')} }` : '{}';
}

/** What outsiders can rely on: the procedures, what they take and give, and the problems. */
import { appRouter } from '@throughline/api';
import { Problem } from '@throughline/schema';
import type * as z from 'zod';
import { type Definitions, type JsonSchema, toJsonSchema } from './json-schema.ts';

export interface ProcedureContract {
  type: 'query' | 'mutation' | 'subscription';
  input: JsonSchema | null;
  output: JsonSchema | null;
}

export interface Contract {
  procedures: Record<string, ProcedureContract>;
  /** By code. */
  problems: Record<string, JsonSchema>;
  /** What `$ref`s point at; an input's default is an output's certainty, so each side has its own. */
  definitions: { input: Definitions; output: Definitions };
}

interface ProcedureDefinition {
  type: ProcedureContract['type'];
  inputs: z.ZodType[];
  output?: z.ZodType;
}

/** Sorted by name, so that a change of the code changes few lines of the text. */
const sorted = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** The contract of the router as the code has it now. */
export function takeContract(): Contract {
  const definitions: Contract['definitions'] = { input: {}, output: {} };
  const procedures: Contract['procedures'] = {};
  // Its type is nested by area; the values are flat, by path.
  const flat = appRouter._def.procedures as unknown as Record<
    string,
    { _def: ProcedureDefinition }
  >;
  for (const [name, { _def: definition }] of Object.entries(flat)) {
    const { type, inputs, output } = definition;
    if (inputs.length > 1) throw new Error(`${name} has several inputs; the contract knows one.`);
    procedures[name] = {
      type,
      input: inputs[0] ? toJsonSchema(inputs[0], 'input', definitions.input) : null,
      output: output ? toJsonSchema(output, 'output', definitions.output) : null,
    };
  }
  const problems = Object.fromEntries(
    Problem.options.map((option) => [
      [...option.shape.code.values][0],
      toJsonSchema(option, 'output', definitions.output),
    ]),
  );
  return {
    procedures: sorted(procedures),
    problems: sorted(problems),
    definitions: { input: sorted(definitions.input), output: sorted(definitions.output) },
  };
}

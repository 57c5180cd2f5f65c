import type { Caller } from '@throughline/testing';
import type { AnyProcedure } from '@trpc/server';
import { appRouter } from '../src/index.ts';
import type { ProcedureCase } from './procedure-case.ts';
import { PROCEDURE_CASES } from './procedure-cases.ts';

const definitions = appRouter._def.procedures as unknown as Record<string, AnyProcedure>;

/** Every procedure that the router has, by path: `tasks.move`. */
export const PROCEDURE_PATHS = Object.keys(definitions).toSorted();
export const MUTATION_PATHS = PROCEDURE_PATHS.filter(
  (path) => definitions[path]!._def.type === 'mutation',
);
export const QUERY_PATHS = PROCEDURE_PATHS.filter(
  (path) => definitions[path]!._def.type === 'query',
);

/** The row of the table for a procedure; a procedure without one fails the test that asks. */
export function caseOf(path: string): ProcedureCase {
  const found = PROCEDURE_CASES[path];
  if (!found)
    throw new Error(
      `${path} has no row in procedure-cases.ts: add one, and every suite covers it.`,
    );
  return found;
}

/** Calls a procedure by its path. */
export function call(caller: Caller, path: string, input: unknown): Promise<unknown> {
  const [area, verb] = path.split('.') as [keyof Caller, string];
  const procedures = caller[area] as unknown as Record<
    string,
    (input: unknown) => Promise<unknown>
  >;
  return procedures[verb]!(input);
}

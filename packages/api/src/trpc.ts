import { initTRPC, TRPCError } from '@trpc/server';
import type { Problem, ProblemCode } from '@throughline/schema';
import type { Context } from '@throughline/services/ports';
import superjson from 'superjson';
import type { ErrorShape } from './error-shape.ts';
import { problemOf } from './problem-of.ts';

/** What tRPC calls the status of each problem; HTTP statuses follow from it. */
const STATUS: Partial<Record<ProblemCode, TRPCError['code']>> = {
  UNAUTHENTICATED: 'UNAUTHORIZED',
  FORBIDDEN: 'FORBIDDEN',
  NOT_FOUND: 'NOT_FOUND',
  INVALID_INPUT: 'BAD_REQUEST',
  VERSION_CONFLICT: 'CONFLICT',
  UNAVAILABLE: 'SERVICE_UNAVAILABLE',
  INTERNAL: 'INTERNAL_SERVER_ERROR',
};

/** Carries the problem from where it is mapped to the formatter. */
export class ProblemCause extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, cause: unknown) {
    super(problem.message, { cause });
    this.problem = problem;
  }
}

export function toTRPCError(error: unknown, requestId: string): TRPCError {
  const problem = problemOf(error, requestId);
  const code = STATUS[problem.code] ?? 'CONFLICT';
  return new TRPCError({ code, message: problem.message, cause: new ProblemCause(problem, error) });
}

const t = initTRPC.context<Context>().create({
  transformer: superjson,
  // Never a stack: it tells strangers about files and versions.
  isDev: false,
  errorFormatter({ shape, error, ctx }): ErrorShape {
    const { cause } = error;
    const problem =
      cause instanceof ProblemCause ? cause.problem : problemOf(error, ctx?.requestId ?? 'unknown');
    return { ...shape, message: problem.message, data: { ...shape.data, problem } };
  },
});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** The one place where errors become problems; what was not foreseen is logged whole and told as INTERNAL. */
export const procedure = t.procedure.use(async ({ ctx, path, next }) => {
  const result = await next();
  if (result.ok) return result;
  const error = toTRPCError(result.error, ctx.requestId);
  const { problem } = error.cause as ProblemCause;
  if (problem.code === 'INTERNAL') {
    ctx.log.error(
      { requestId: ctx.requestId, path, error: result.error.cause ?? result.error },
      'procedure failed',
    );
  }
  throw error;
});

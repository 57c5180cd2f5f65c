import { initTRPC, TRPCError } from '@trpc/server';
import type { Problem, ProblemCode } from '@throughline/schema';
import type { Context } from '@throughline/services/ports';
import superjson from 'superjson';
import type { ErrorShape } from './error-shape.ts';
import { isAsyncIterable } from './followed.ts';
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

const PING_MS = 10_000;

const t = initTRPC.context<Context>().create({
  transformer: superjson,
  // Proxies and browsers give up on connections that are silent.
  sse: {
    ping: { enabled: true, intervalMs: PING_MS },
    client: { reconnectAfterInactivityMs: 3 * PING_MS },
  },
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
  const problemAs = (cause: unknown): TRPCError => {
    const error = toTRPCError(cause, ctx.requestId);
    const { problem } = error.cause as ProblemCause;
    if (problem.code === 'INTERNAL') {
      const { requestId } = ctx;
      const inner = cause instanceof TRPCError ? cause.cause : null;
      ctx.log.error({ requestId, path, error: inner ?? cause }, 'procedure failed');
    }
    return error;
  };
  const result = await next();
  if (!result.ok) throw problemAs(result.error);
  if (!isAsyncIterable(result.data)) return result;
  return { ...result, data: guarded(result.data, problemAs) };
});

/** A stream whose errors become problems too, however late they come. An abort is its end and no error. */
async function* guarded(
  stream: AsyncIterable<unknown>,
  problemAs: (cause: unknown) => TRPCError,
): AsyncGenerator {
  try {
    yield* stream;
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') throw error;
    throw problemAs(error);
  }
}

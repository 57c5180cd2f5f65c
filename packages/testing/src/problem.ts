import { ProblemCause } from '@throughline/api';
import type { Problem } from '@throughline/schema';
import { TRPCError } from '@trpc/server';

/** The problem that a call ends in; a call that succeeds fails the test. */
export async function problemOfCall(call: Promise<unknown>): Promise<Problem> {
  const error = await call.then(
    () => new Error('the call was expected to fail, and succeeded'),
    (reason: unknown) => reason,
  );
  if (error instanceof TRPCError && error.cause instanceof ProblemCause) return error.cause.problem;
  throw error;
}

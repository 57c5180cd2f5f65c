import type { Problem } from '@throughline/schema';
import { ProblemError } from '@throughline/services';
import { TRPCError } from '@trpc/server';
import * as z from 'zod';

/** The problem that an error is to a client. Texts of unknown errors stay here: they may tell of our insides. */
export function problemOf(error: unknown, requestId: string): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof TRPCError) return problemOfTRPC(error, requestId);
  if (isUnavailable(error)) {
    return {
      code: 'UNAVAILABLE',
      message:
        'The database does not answer just now. Try again; with an idempotency key a change is made once.',
    };
  }
  return {
    code: 'INTERNAL',
    message: `Something went wrong on the server. Nothing was changed. Its log tells more under request ${requestId}.`,
    requestId,
  };
}

const MALFORMED = new Set([
  'BAD_REQUEST',
  'PARSE_ERROR',
  'METHOD_NOT_SUPPORTED',
  'UNSUPPORTED_MEDIA_TYPE',
  'PAYLOAD_TOO_LARGE',
]);

function problemOfTRPC(error: TRPCError, requestId: string): Problem {
  // An output that breaks its schema is a ZodError too, but our fault: it comes as INTERNAL_SERVER_ERROR.
  if (error.code === 'BAD_REQUEST' && error.cause instanceof z.ZodError)
    return invalidInput(error.cause);
  if (error.code === 'NOT_FOUND') return { code: 'NOT_FOUND', message: error.message };
  if (MALFORMED.has(error.code))
    return { code: 'INVALID_INPUT', message: error.message, issues: [] };
  if (error.code === 'UNAUTHORIZED') return { code: 'UNAUTHENTICATED', message: error.message };
  return problemOf(error.cause ?? null, requestId);
}

function invalidInput(error: z.ZodError): Problem {
  const issues = error.issues.map((issue) => ({
    path: issue.path.join('.'),
    message: issue.message,
  }));
  const told = issues
    .slice(0, 3)
    .map(({ path, message }) => (path ? `${path} ${message}` : message));
  const more = issues.length > told.length ? ` and ${issues.length - told.length} more` : '';
  return {
    code: 'INVALID_INPUT',
    message: `The input does not fit: ${told.join('; ')}${more}.`,
    issues,
  };
}

/** Connection refused, lost or timed out, in the words of PostgreSQL, Node and Prisma. */
const UNAVAILABLE = new Set(
  'ECONNREFUSED ECONNRESET ENOENT EPIPE 57P01 57P02 57P03 08006 08001 53300 P1001 P1017 P2024 P2028 DatabaseNotReachable ConnectionClosed SocketTimeout'.split(
    ' ',
  ),
);
/** What the driver says, without a code, of a connection that broke under a call. */
const BROKEN_CONNECTION =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

interface CodedError {
  code?: unknown;
  kind?: unknown;
  originalCode?: unknown;
  message?: unknown;
  cause?: unknown;
  meta?: { driverAdapterError?: unknown };
}

function isUnavailable(error: unknown, depth = 0): boolean {
  if (!(error instanceof Object) || depth > 5) return false;
  const { code, kind, originalCode, message, cause, meta } = error as CodedError;
  return (
    [code, kind, originalCode].some((each) => UNAVAILABLE.has(String(each))) ||
    BROKEN_CONNECTION.test(String(message)) ||
    isUnavailable(cause, depth + 1) ||
    isUnavailable(meta?.driverAdapterError, depth + 1)
  );
}

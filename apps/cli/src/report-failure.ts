import { problemFrom } from '@throughline/shared';
import { ConnectionError } from './connection-error.ts';
import { EXIT, Failure, type FailureProblem } from './failure.ts';
import type { Server } from './server.ts';

/** Any error as a failure that says what happened and what to do next. */
export function failureOf(error: unknown, server: Server | undefined): Failure {
  if (error instanceof Failure) return error;
  const problem = problemFrom(error);
  if (problem?.code === 'UNAUTHENTICATED' && server) return refusedToken(server, problem);
  if (problem) {
    return new Failure(problem.code === 'UNAVAILABLE' ? EXIT.unreachable : EXIT.findings, {
      ...problem,
    });
  }
  if (isTransport(error) && server) return transportFailure(error, server);
  return systemFailure(error);
}

interface TransportError extends Error {
  meta?: { response?: { status?: number } };
}

function isTransport(error: unknown): error is TransportError {
  return error instanceof Error && (error.name === 'TRPCClientError' || brokenCall(error) !== null);
}

/** Why there was no answer; null where there was one. tRPC wraps what its fetch throws. */
function brokenCall(error: Error): ConnectionError | null {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; depth += 1) {
    if (at instanceof ConnectionError) return at;
    at = at.cause;
  }
  return null;
}

function transportFailure(error: TransportError, { url }: Server): Failure {
  const status = error.meta?.response?.status;
  if (status === 413) {
    const message =
      'That is more than the server takes at once. Import fewer or smaller folders at a time.';
    return new Failure(EXIT.findings, { code: 'TOO_LARGE', message });
  }
  const broken = brokenCall(error);
  if (broken === null) {
    const told = status === undefined ? error.message : `HTTP status ${status}`;
    const message = `${url} does not answer as a Throughline server does (${told}). Set THROUGHLINE_URL to where yours is.`;
    return new Failure(EXIT.unreachable, { code: 'NOT_THROUGHLINE', message, url });
  }
  const { reason, isSent } = broken;
  const why = reason === 'ECONNREFUSED' ? 'nothing listens there' : reason;
  const message = isSent
    ? `The connection to ${url} broke before the answer came (${why}). Look whether it was done before you call again.`
    : `No Throughline server answers at ${url} (${why}). Start it with \`throughline start\`, or set THROUGHLINE_URL to where it is.`;
  return new Failure(EXIT.unreachable, { code: 'UNREACHABLE', message, url });
}

function refusedToken(server: Server, problem: FailureProblem): Failure {
  const place = `${server.dataDirectory} (the data directory: THROUGHLINE_DATA, else the nearest .throughline)`;
  const message = server.token
    ? `The server at ${server.url} does not know this token. It came from THROUGHLINE_TOKEN or ${place}: is that this server's?`
    : `There is no token for ${server.url}. Call from below the server's data directory, or set THROUGHLINE_DATA to it, or THROUGHLINE_TOKEN. Looked in ${place}.`;
  return new Failure(EXIT.findings, { ...problem, message });
}

/** The system's word on a file or a program, else a fault of ours, with where it happened. */
function systemFailure(error: unknown): Failure {
  const { code, message } = error as NodeJS.ErrnoException;
  if (typeof code === 'string' && /^E[A-Z]+$/.test(code)) {
    return new Failure(EXIT.findings, {
      code: 'SYSTEM',
      message: `The system refused: ${message}.`,
    });
  }
  const stack = error instanceof Error ? error.stack : String(error);
  const told = `This should not have happened: ${error instanceof Error ? message : String(error)}. Please report it with the command line and the lines below.`;
  return new Failure(EXIT.findings, { code: 'FAULT', message: told }, stack);
}

import { problemFrom } from '@throughline/shared';

/** What an error is to a person: the server's own words, or that the server was not reached. */
export function messageOf(error: unknown): string {
  const problem = problemFrom(error);
  if (problem) return problem.message;
  if (error instanceof TypeError || (error instanceof Error && error.name === 'TRPCClientError')) {
    return 'The server was not reached. What you see may be old; nothing you typed is lost. Is `npm start` still running?';
  }
  return 'This page stumbled. Nothing was changed; reload to try again.';
}

/** A name for what happened, for the top of a page or a note. */
export function titleOf(error: unknown): string {
  const problem = problemFrom(error);
  if (!problem) return 'No answer from the server';
  if (problem.code === 'NOT_FOUND') return 'Not here';
  if (problem.code === 'FORBIDDEN') return 'Not allowed';
  if (problem.code === 'UNAVAILABLE') return 'The server is busy';
  if (problem.code === 'INTERNAL') return 'Something went wrong on the server';
  return 'That did not work';
}

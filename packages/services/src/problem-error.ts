import type { Problem } from '@throughline/schema';

/** What a verb throws: a problem for the client, and a private cause for the log. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: { cause?: unknown }) {
    super(problem.message, options);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

/** A missing thing and a foreign one give the same answer, so that nobody learns what exists elsewhere. */
export function notFound(what: string): ProblemError {
  return new ProblemError({
    code: 'NOT_FOUND',
    message: `There is no such ${what} here. Check the key, or list what there is.`,
  });
}

type VersionConflict = Extract<Problem, { code: 'VERSION_CONFLICT' }>;

/** Somebody else wrote first; of an item also who, when, and what it says now. */
export function versionConflict(
  currentVersion: number,
  { lastChange, item }: Pick<VersionConflict, 'lastChange' | 'item'> = {
    lastChange: null,
    item: null,
  },
): ProblemError {
  const what = item?.key ?? 'This';
  const who = lastChange ? ` by ${lastChange.actor.name}` : '';
  return new ProblemError({
    code: 'VERSION_CONFLICT',
    message: `${what} was changed meanwhile${who} (it is at version ${currentVersion} now). Load it again and repeat your change.`,
    currentVersion,
    lastChange,
    item,
  });
}

export function forbidden(doing: string): ProblemError {
  return new ProblemError({
    code: 'FORBIDDEN',
    message: `You may not ${doing}. Ask an administrator of the workspace for a role that may.`,
  });
}

export function slugTaken(slug: string): ProblemError {
  return new ProblemError({
    code: 'SLUG_TAKEN',
    message: `The name ${slug} is taken. Choose another.`,
    slug,
  });
}

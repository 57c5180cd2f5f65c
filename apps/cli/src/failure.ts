/** What the exit code says; scripts rely on it. */
export const EXIT = {
  fine: 0,
  /** Something was found that asks for work, or the server refused. */
  findings: 1,
  badUsage: 2,
  /** No server there, or none that can answer now. */
  unreachable: 3,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What `--json` shows of a failure: the server's problem as it came, or one of the command's own. */
export interface FailureProblem {
  code: string;
  message: string;
  [detail: string]: unknown;
}

/** A failure with a message for people that says what to do next, and its exit code. */
export class Failure extends Error {
  readonly exitCode: ExitCode;
  readonly problem: FailureProblem;
  /** Text shown below the message, for people only. */
  readonly details: string | undefined;

  constructor(exitCode: ExitCode, problem: FailureProblem, details?: string) {
    super(problem.message);
    this.exitCode = exitCode;
    this.problem = problem;
    this.details = details;
  }
}

/** The command was called in a way that makes no sense. */
export function badUsage(message: string): Failure {
  return new Failure(EXIT.badUsage, { code: 'USAGE', message });
}

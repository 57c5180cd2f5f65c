/** Work with a pause after each step, for who has other work between them. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** A step takes so many members: some tens of milliseconds. */
export const MEMBERS_AT_ONCE = 500;

/** The result without a pause. */
export function drained<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

export type { AppRouter, Problem, ProblemCode, RouterInputs, RouterOutputs } from './router.ts';
export {
  createThroughlineClient,
  createThroughlineLink,
  MAX_BATCH_SIZE,
  type ClientOptions,
} from './client.ts';
export { followChanges, type FollowOptions } from './follow-changes.ts';
export { problemFrom } from './problem.ts';

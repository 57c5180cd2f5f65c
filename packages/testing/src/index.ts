export { problemOfCall } from './problem.ts';
export { createWorld, tickingClock, type Caller, type World } from './world.ts';

export { appRouter, createCaller, type AppRouter } from './app-router.ts';
export { problemOf } from './problem-of.ts';
export { ProblemCause } from './trpc.ts';

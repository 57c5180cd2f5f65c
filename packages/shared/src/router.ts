/** What outsiders get in one file, `docs/api/router.d.ts`: types alone. */
import type { AppRouter } from '@throughline/api';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';

export type { AppRouter };
/** What each procedure takes: `RouterInputs['tasks']['move']`. */
export type RouterInputs = inferRouterInputs<AppRouter>;
/** What each procedure gives: `RouterOutputs['tasks']['list']`. */
export type RouterOutputs = inferRouterOutputs<AppRouter>;
export type { Problem, ProblemCode } from '@throughline/schema';

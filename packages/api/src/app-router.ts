import { analysisRouter } from './routers/analysis.ts';
import { baselinesRouter } from './routers/baselines.ts';
import { changesRouter } from './routers/changes.ts';
import { componentsRouter } from './routers/components.ts';
import { decisionsRouter } from './routers/decisions.ts';
import { documentsRouter } from './routers/documents.ts';
import { feedbackRouter } from './routers/feedback.ts';
import { goalsRouter } from './routers/goals.ts';
import { itemsRouter } from './routers/items.ts';
import { linksRouter } from './routers/links.ts';
import { momentsRouter } from './routers/moments.ts';
import { prioritiesRouter } from './routers/priorities.ts';
import { projectsRouter } from './routers/projects.ts';
import { questionsRouter } from './routers/questions.ts';
import { releasesRouter } from './routers/releases.ts';
import { requirementsRouter } from './routers/requirements.ts';
import { researchRouter } from './routers/research.ts';
import { sourcesRouter } from './routers/sources.ts';
import { stakeholdersRouter } from './routers/stakeholders.ts';
import { tasksRouter } from './routers/tasks.ts';
import { termsRouter } from './routers/terms.ts';
import { testsRouter } from './routers/tests.ts';
import { traceRouter } from './routers/trace.ts';
import { workspacesRouter } from './routers/workspaces.ts';
import type { TRPCBuiltRouter, TRPCDecorateCreateRouterOptions } from '@trpc/server';
import type { ErrorShape } from './error-shape.ts';
import { createCallerFactory, router } from './trpc.ts';

// Named, so that declarations refer to the areas' types instead of writing them out again.
export type Routers = {
  analysis: typeof analysisRouter;
  baselines: typeof baselinesRouter;
  changes: typeof changesRouter;
  components: typeof componentsRouter;
  decisions: typeof decisionsRouter;
  documents: typeof documentsRouter;
  feedback: typeof feedbackRouter;
  goals: typeof goalsRouter;
  items: typeof itemsRouter;
  links: typeof linksRouter;
  moments: typeof momentsRouter;
  priorities: typeof prioritiesRouter;
  projects: typeof projectsRouter;
  questions: typeof questionsRouter;
  releases: typeof releasesRouter;
  requirements: typeof requirementsRouter;
  research: typeof researchRouter;
  sources: typeof sourcesRouter;
  stakeholders: typeof stakeholdersRouter;
  tasks: typeof tasksRouter;
  terms: typeof termsRouter;
  tests: typeof testsRouter;
  trace: typeof traceRouter;
  workspaces: typeof workspacesRouter;
};

const routers: Routers = {
  analysis: analysisRouter,
  baselines: baselinesRouter,
  changes: changesRouter,
  components: componentsRouter,
  decisions: decisionsRouter,
  documents: documentsRouter,
  feedback: feedbackRouter,
  goals: goalsRouter,
  items: itemsRouter,
  links: linksRouter,
  moments: momentsRouter,
  priorities: prioritiesRouter,
  projects: projectsRouter,
  questions: questionsRouter,
  releases: releasesRouter,
  requirements: requirementsRouter,
  research: researchRouter,
  sources: sourcesRouter,
  stakeholders: stakeholdersRouter,
  tasks: tasksRouter,
  terms: termsRouter,
  tests: testsRouter,
  trace: traceRouter,
  workspaces: workspacesRouter,
};

/** The root router: one entry per area. */
export const appRouter = router(routers);

/** The router as a client sees it: what the server gives its procedures to work with is not part of it. */
export type AppRouter = TRPCBuiltRouter<
  { ctx: object; meta: object; errorShape: ErrorShape; transformer: true },
  TRPCDecorateCreateRouterOptions<Routers>
>;

/** Calls procedures in this process; `createCaller(context)`. */
export const createCaller = createCallerFactory(appRouter);

import { createRouter } from '@tanstack/react-router';
import { queryClient } from '../app/query-client.ts';
import { trpcOptions } from '../app/trpc.ts';
import { ErrorPage } from '../components/error-page.tsx';
import {
  backlogRoute,
  balanceRoute,
  baselinesRoute,
  conflictsRoute,
  createItemRoute,
  findingsRoute,
  gapsRoute,
  glossaryRoute,
  historyRoute,
  homeRoute,
  importRoute,
  influenceRoute,
  itemRoute,
  listRoute,
  matrixRoute,
  readinessRoute,
  sourceRoute,
  suspectRoute,
  threadRoute,
} from './page-routes.tsx';
import { projectRoute } from './project-route.tsx';
import { projectsRoute, rootRoute } from './root-route.tsx';
import { parseSearch, stringifySearch } from './search-text.ts';

const routeTree = rootRoute.addChildren([
  projectsRoute,
  projectRoute.addChildren([
    homeRoute,
    findingsRoute,
    gapsRoute,
    suspectRoute,
    threadRoute,
    matrixRoute,
    historyRoute,
    baselinesRoute,
    backlogRoute,
    balanceRoute,
    influenceRoute,
    glossaryRoute,
    readinessRoute,
    importRoute,
    sourceRoute,
    conflictsRoute,
    itemRoute,
    createItemRoute,
    listRoute,
  ]),
]);

export const router = createRouter({
  routeTree,
  context: { queryClient, trpc: trpcOptions },
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  // Freshness is Query's affair: a loader that runs again asks nothing that Query still knows.
  defaultPreloadStaleTime: 0,
  defaultErrorComponent: ErrorPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

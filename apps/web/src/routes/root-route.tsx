import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router';
import { useIsSignedOut } from '../app/session.ts';
import type { trpcOptions } from '../app/trpc.ts';
import { SignedOutPage } from '../areas/shell/signed-out-page.tsx';
import { LostPage } from '../components/lost-page.tsx';
import { readHomeSearch } from './searches.ts';
import type { RawSearch } from './search-text.ts';

interface RouterContext {
  queryClient: QueryClient;
  trpc: typeof trpcOptions;
}

function Root() {
  return useIsSignedOut() ? <SignedOutPage /> : <Outlet />;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Root,
  notFoundComponent: () => <LostPage what="There is no page at this address." />,
});

export const projectsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: (raw: RawSearch) => readHomeSearch(raw),
  loader: ({ context: { queryClient, trpc } }) => {
    void queryClient.prefetchQuery(trpc.projects.list.queryOptions({}));
  },
  component: lazyRouteComponent(
    () => import('../areas/projects/projects-page.tsx'),
    'ProjectsPage',
  ),
});

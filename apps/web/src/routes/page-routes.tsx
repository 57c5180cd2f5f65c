import { createRoute, lazyRouteComponent, notFound, redirect } from '@tanstack/react-router';
import { recentChangesInput } from '../areas/changes/recent.ts';
import { LostPage } from '../components/lost-page.tsx';
import { kindOfArea } from '../kinds/areas.ts';
import { projectRoute } from './project-route.tsx';
import { rememberedColumns } from './remembered-columns.ts';
import {
  readBacklogSearch,
  readBaselinesSearch,
  readCreateSearch,
  readFindingsSearch,
  readGapsSearch,
  readItemSearch,
  readListSearch,
  readMatrixSearch,
  readSourceSearch,
  readSuspectSearch,
  readThreadSearch,
} from './searches.ts';
import type { RawSearch } from './search-text.ts';

export const homeRoute = createRoute({
  getParentRoute: () => projectRoute,
  path: '/',
  loader: ({ context: { queryClient, trpc, project } }) => {
    void queryClient.prefetchQuery(trpc.changes.list.queryOptions(recentChangesInput(project.id)));
  },
  component: lazyRouteComponent(() => import('../areas/home/home-page.tsx'), 'HomePage'),
});

export const gapsRoute = createRoute({
  getParentRoute: () => projectRoute,
  path: 'gaps',
  validateSearch: (raw: RawSearch) => readGapsSearch(raw),
  component: lazyRouteComponent(() => import('../areas/trace/gaps/gaps-page.tsx'), 'GapsPage'),
});

export const findingsRoute = createRoute({
  getParentRoute: () => projectRoute,
  path: 'findings',
  validateSearch: (raw: RawSearch) => readFindingsSearch(raw),
  component: lazyRouteComponent(
    () => import('../areas/findings/findings-page.tsx'),
    'FindingsPage',
  ),
});

export const suspectRoute = createRoute({
  getParentRoute: () => projectRoute,
  path: 'suspect',
  validateSearch: (raw: RawSearch) => readSuspectSearch(raw),
  component: lazyRouteComponent(
    () => import('../areas/links/suspect/suspect-page.tsx'),
    'SuspectPage',
  ),
});

export const matrixRoute = createRoute({
  getParentRoute: () => projectRoute,
  path: 'matrix',
  validateSearch: (raw: RawSearch) => readMatrixSearch(raw),
  component: lazyRouteComponent(
    () => import('../areas/trace/matrix/matrix-page.tsx'),
    'MatrixPage',
  ),
});

export const threadRoute = createRoute({
  getParentRoute: () => projectRoute,
  path: 'thread',
  validateSearch: (raw: RawSearch) => readThreadSearch(raw),
  component: lazyRouteComponent(() => import('../areas/trace/graph/thread-page.tsx'), 'ThreadPage'),
});

export const historyRoute = createRoute({
  getParentRoute: () => projectRoute,
  path: 'history',
  component: lazyRouteComponent(() => import('../areas/changes/history-page.tsx'), 'HistoryPage'),
});

export const importRoute = createRoute({
  getParentRoute: () => projectRoute,
  path: 'import',
  component: lazyRouteComponent(() => import('../areas/import/import-page.tsx'), 'ImportPage'),
});

export const baselinesRoute = createRoute({
  getParentRoute: () => projectRoute,
  path: 'baselines',
  validateSearch: (raw: RawSearch) => readBaselinesSearch(raw),
  component: lazyRouteComponent(
    () => import('../areas/baselines/baselines-page.tsx'),
    'BaselinesPage',
  ),
});

export const backlogRoute = createRoute({
  getParentRoute: () => projectRoute,
  path: 'backlog',
  validateSearch: (raw: RawSearch) => readBacklogSearch(raw),
  component: lazyRouteComponent(() => import('../areas/planning/backlog-page.tsx'), 'BacklogPage'),
});

export const balanceRoute = createRoute({
  getParentRoute: () => projectRoute,
  path: 'balance',
  component: lazyRouteComponent(() => import('../areas/planning/balance-page.tsx'), 'BalancePage'),
});

export const influenceRoute = createRoute({
  getParentRoute: () => projectRoute,
  path: 'influence',
  component: lazyRouteComponent(
    () => import('../areas/planning/influence-page.tsx'),
    'InfluencePage',
  ),
});

export const readinessRoute = createRoute({
  getParentRoute: () => projectRoute,
  path: 'readiness',
  component: lazyRouteComponent(
    () => import('../areas/planning/readiness-page.tsx'),
    'ReadinessPage',
  ),
});

export const glossaryRoute = createRoute({
  getParentRoute: () => projectRoute,
  path: 'glossary',
  component: lazyRouteComponent(
    () => import('../areas/glossary/glossary-page.tsx'),
    'GlossaryPage',
  ),
});

export const sourceRoute = createRoute({
  getParentRoute: () => projectRoute,
  path: 'source',
  validateSearch: (raw: RawSearch) => readSourceSearch(raw),
  component: lazyRouteComponent(() => import('../areas/sources/source-page.tsx'), 'SourcePage'),
});

export const conflictsRoute = createRoute({
  getParentRoute: () => projectRoute,
  path: 'conflicts',
  component: lazyRouteComponent(
    () => import('../areas/sources/conflicts/conflicts-page.tsx'),
    'ConflictsPage',
  ),
});

export const itemRoute = createRoute({
  getParentRoute: () => projectRoute,
  path: 'i/$key',
  validateSearch: (raw: RawSearch) => readItemSearch(raw),
  loader: ({ context: { queryClient, trpc, project }, params: { key } }) => {
    void queryClient.prefetchQuery(trpc.items.find.queryOptions({ projectId: project.id, key }));
  },
  component: lazyRouteComponent(() => import('../areas/items/page/item-page.tsx'), 'ItemPage'),
});

export const createItemRoute = createRoute({
  getParentRoute: () => projectRoute,
  path: '$area/new',
  validateSearch: (raw: RawSearch) => readCreateSearch(raw),
  beforeLoad: ({ params: { area } }) => ({ kind: kindOrLost(area) }),
  component: lazyRouteComponent(() => import('../areas/items/form/create-page.tsx'), 'CreatePage'),
  notFoundComponent: () => <LostPage isInProject what="There is no such kind of item." />,
});

export const listRoute = createRoute({
  getParentRoute: () => projectRoute,
  path: '$area',
  validateSearch: (raw: RawSearch) => readListSearch(raw),
  beforeLoad: ({ params, search }) => {
    const kind = kindOrLost(params.area);
    const show = search.show ? undefined : rememberedColumns(kind);
    if (show) {
      const to = '/p/$slug/$area';
      // The router knows its own signal, which is no Error.
      // oxlint-disable-next-line typescript/only-throw-error
      throw redirect({ to, params, search: { ...search, show }, replace: true });
    }
    return { kind };
  },
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient, project, kind }, deps }) => {
    // What only lists need comes with the first list.
    void import('../areas/items/list/list-query.ts').then(({ listOptions }) =>
      queryClient.prefetchInfiniteQuery(listOptions(project.id, kind, deps)),
    );
  },
  component: lazyRouteComponent(() => import('../areas/items/list/list-page.tsx'), 'ListPage'),
  notFoundComponent: () => <LostPage isInProject what="There is no page at this address." />,
});

function kindOrLost(area: string) {
  const kind = kindOfArea(area);
  // The router knows its own signal, which is no Error.
  // oxlint-disable-next-line typescript/only-throw-error
  if (!kind) throw notFound();
  return kind;
}

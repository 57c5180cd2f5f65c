import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { GraphItem, Kind, MissingLink } from '@throughline/shared/schema';
import { useCallback, useMemo, useState } from 'react';
import { useTRPC } from '../../../app/trpc.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { KIND_ORDER, SIDE_KINDS } from '../../../kinds/areas.ts';
import type { ThreadSearch } from '../../../routes/searches.ts';
import { useProject } from '../../../routes/use-project.ts';
import { LinkPickerHost } from '../../links/link-picker-host.tsx';
import type { PickerStart } from '../../links/picker-start.ts';
import { GAP_WORDS } from '../gaps/gap-words.ts';
import { viewOf } from './graph-view.ts';
import { KindToggles } from './kind-toggles.tsx';
import { sayView } from './say-view.ts';
import { ThreadCanvas } from './thread-canvas.tsx';
import classes from './thread-page.module.css';
import { ThreadPane } from './thread-pane.tsx';
import { ThreadTable } from './thread-table.tsx';
import { ThreadTools } from './thread-tools.tsx';
import { foldedAgain, foldableKinds, unfolded } from './unfolding.ts';

const routeApi = getRouteApi('/p/$slug/thread');
const PROJECT_KINDS = KIND_ORDER.filter(
  (kind) => kind === 'component' || !(SIDE_KINDS as readonly Kind[]).includes(kind),
);

/** How does everything hang together? The thread of a project, or what lies around one item. */
export function ThreadPage() {
  const navigate = useNavigate();
  const { slug } = useProject();
  const search = routeApi.useSearch();
  const [fixing, setFixing] = useState<(PickerStart & { item: GraphItem }) | null>(null);
  const kinds = search.kind ?? (search.around ? KIND_ORDER : PROJECT_KINDS);
  const graph = useGraph(search, kinds);
  const { state, label, links, suspect, open } = search;
  const view = useMemo(
    () => graph.data && viewOf(graph.data, { state, label, links, suspect, open }),
    [graph.data, state, label, links, suspect, open],
  );
  const at = graph.data?.items.find(({ key }) => key === search.at);
  const centre = search.around ? graph.data?.items[0] : undefined;
  const foldable = useMemo(() => foldableKinds(open, view), [open, view]);

  const change = useCallback(
    (changed: ThreadSearch) =>
      void navigate({
        to: '/p/$slug/thread',
        params: { slug },
        replace: true,
        search: { ...search, ...changed },
      }),
    [navigate, slug, search],
  );
  const fix = useCallback((item: GraphItem, type: MissingLink) => {
    const { link, end } = GAP_WORDS[type].fix!;
    setFixing({ item, link, end });
  }, []);
  const look = useCallback((item: GraphItem) => change({ at: item.key }), [change]);
  const unfold = useCallback((id: string) => change({ open: unfolded(open, id) }), [change, open]);
  const fold = useCallback(
    (kind: string) => change({ open: foldedAgain(open, kind, kinds) }),
    [change, open, kinds],
  );

  return (
    <div className={classes.page}>
      <div className={classes.top}>
        <PageHeader
          title={centre ? `What is around ${centre.key}?` : 'How does it all hang together?'}
          tab={centre ? `Around ${centre.key}` : 'Graph'}
          actions={
            <ThreadTools
              graph={graph.data}
              search={search}
              isFolded={view?.isFolded ?? false}
              canFold={foldable.size > 0}
              onChange={change}
            />
          }
        >
          {graph.data && view && sayView(graph.data, view)}
        </PageHeader>
        <KindToggles shown={kinds} onChange={(kind) => change({ kind })} />
      </div>
      {graph.error && <ProblemNote error={graph.error} onRetry={graph.retry} />}
      {graph.isPending && <output className={classes.waiting} aria-label="Loading the graph" />}
      {graph.data?.items.length === 0 && (
        <EmptyState title="There is nothing to draw yet">
          Items and the links between them appear here.{' '}
          <Link to="/p/$slug" params={{ slug }}>
            Home has the first steps
          </Link>
          .
        </EmptyState>
      )}
      {graph.data && view && graph.data.items.length > 0 && (
        <div className={classes.body}>
          {search.view === 'table' ? (
            <ThreadTable items={view.items} graph={graph.data} onFix={fix} />
          ) : (
            <ThreadCanvas
              view={view}
              at={at}
              way={search.way}
              centre={centre}
              foldable={foldable}
              onLook={look}
              onFix={fix}
              onUnfold={unfold}
              onFold={fold}
            />
          )}
          {at && (
            <ThreadPane
              item={at}
              graph={graph.data}
              search={search}
              onChange={change}
              onFix={fix}
            />
          )}
        </div>
      )}
      {fixing && (
        <LinkPickerHost
          item={fixing.item}
          links={[]}
          start={fixing}
          onClose={() => setFixing(null)}
        />
      )}
    </div>
  );
}

/** The graph that the address asks for; around an item, once its key has been looked up. */
function useGraph({ around, depth }: ThreadSearch, kinds: readonly Kind[]) {
  const trpc = useTRPC();
  const { id: projectId } = useProject();
  const centre = useQuery({
    ...trpc.items.find.queryOptions({ projectId, key: around ?? '' }),
    enabled: around !== undefined,
  });
  const itemId = centre.data?.item.id;
  const graph = useQuery({
    ...trpc.trace.graph.queryOptions({
      projectId,
      kinds: [...kinds],
      ...(around && itemId ? { around: { itemId, depth: Number(depth ?? 2) } } : {}),
    }),
    enabled: around === undefined || itemId !== undefined,
    placeholderData: keepPreviousData,
  });
  return {
    data: graph.data,
    isPending: graph.isPending && !centre.isError,
    error: centre.error ?? graph.error,
    retry: () => void (centre.isError ? centre.refetch() : graph.refetch()),
  };
}

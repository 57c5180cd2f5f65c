import { Panel, ReactFlow, useReactFlow, ViewportPortal, type NodeTypes } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useContext, useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import type { Kind } from '@throughline/shared/schema';
import { tileBeside } from './arrow-keys.ts';
import { FoldTileNode, type FoldNode } from './fold-tile.tsx';
import { GraphLightContext } from './graph-light.ts';
import type { GraphLayout } from './graph-layout.ts';
import type { Neighbours } from './graph-paths.ts';
import type { GraphView } from './graph-view.ts';
import { ItemTileNode, type ItemNode } from './item-tile.tsx';
import { LineLayer } from './line-layer.tsx';
import { drawLines } from './line-paths.ts';
import { SectionHeadNode, type HeadNode } from './section-head.tsx';
import { SuspectFlags } from './suspect-flags.tsx';
import classes from './thread-flow.module.css';
import { freeSize, openingView, wholeView, ZOOM_MAX, ZOOM_MIN } from './viewport.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

type GraphNode = ItemNode | FoldNode | HeadNode;
const NODE_TYPES: NodeTypes = {
  item: ItemTileNode,
  fold: FoldTileNode,
  head: SectionHeadNode,
};
const PRO = { hideAttribution: true };
/** Said beforehand: React Flow draws every node once, out of sight too, whose handles it has yet to look for. */
const NO_HANDLES: [] = [];

interface ThreadFlowProps {
  view: GraphView;
  layout: GraphLayout;
  neighbours: Neighbours;
  /** The tile that is looked at. */
  at: string | undefined;
  /** The tile that the picture opens at, where it does not fit. */
  focus: string | undefined;
  size: { width: number; height: number };
  /** The kinds that are unfolded and could be folded again. */
  foldable: ReadonlySet<Kind>;
}

/** The graph itself: tiles in columns, lines below them, one stop for Tab with arrows inside. */
export function ThreadFlow(props: ThreadFlowProps) {
  const { view, layout, neighbours, at, focus, size, foldable } = props;
  const light = useContext(GraphLightContext);
  const flow = useReactFlow();
  const free = freeSize(size, at !== undefined);
  const opening = openingView(layout, free, focus ? layout.boxes.get(focus) : undefined);
  useFollow(layout, opening);

  const nodes = useMemo(() => nodesOf(view, layout, at, foldable), [view, layout, at, foldable]);
  const drawn = useMemo(() => drawLines(view.lines, layout), [view, layout]);
  const kindOf = useMemo(() => new Map(view.tiles.map(({ id, kind }) => [id, kind])), [view]);

  useEffect(() => {
    const { cursor } = light.get();
    const isThere = cursor !== null && layout.boxes.has(cursor);
    if (!isThere) light.set({ cursor: at ?? layout.columns[0]?.[0] ?? null });
  }, [light, layout, at]);

  const walk = (event: KeyboardEvent) => {
    const from = (event.target as HTMLElement).dataset['tile'];
    if (!from || !event.key.startsWith('Arrow')) return;
    event.preventDefault();
    const next = tileBeside(event.key, from, layout, neighbours);
    if (!next) return;
    light.set({ cursor: next, isFocusDue: true });
    const { x, y, width, height } = layout.boxes.get(next)!;
    const shown = flow.getViewport();
    const left = x * shown.zoom + shown.x;
    const top = y * shown.zoom + shown.y;
    const isInside =
      left >= 0 &&
      top >= 0 &&
      left + width * shown.zoom <= size.width &&
      top + height * shown.zoom <= size.height;
    if (!isInside)
      void flow.setCenter(x + width / 2, y + height / 2, { zoom: shown.zoom, duration: 0 });
  };

  return (
    // Arrows reach it from the tiles inside, which take the focus.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={classes.flow} onKeyDown={walk}>
      <ReactFlow
        nodes={nodes}
        width={size.width}
        height={size.height}
        nodeTypes={NODE_TYPES}
        defaultViewport={opening}
        minZoom={ZOOM_MIN}
        maxZoom={ZOOM_MAX}
        onlyRenderVisibleElements
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        panOnScroll
        zoomOnDoubleClick={false}
        proOptions={PRO}
      >
        <ViewportPortal>
          <LineLayer drawn={drawn} layout={layout} kindOf={kindOf} />
          <SuspectFlags drawn={drawn} />
        </ViewportPortal>
        <Panel position="bottom-right">
          <ZoomButtons onWhole={() => void flow.setViewport(wholeView(layout, size))} />
        </Panel>
      </ReactFlow>
    </div>
  );
}

/** A new layout is shown from where it begins; the first is by then. */
function useFollow(layout: GraphLayout, opening: ReturnType<typeof openingView>) {
  const flow = useReactFlow();
  const shown = useRef(layout);
  useEffect(() => {
    if (shown.current === layout) return;
    shown.current = layout;
    void flow.setViewport(opening);
  }, [flow, layout, opening]);
}

function nodesOf(
  view: GraphView,
  { boxes, heads }: GraphLayout,
  at: string | undefined,
  foldable: ReadonlySet<Kind>,
): GraphNode[] {
  const tiles = view.tiles.map((tile): GraphNode => {
    const { x, y, width, height } = boxes.get(tile.id)!;
    const place = { id: tile.id, position: { x, y }, width, height, handles: NO_HANDLES };
    return tile.sort === 'item'
      ? { ...place, type: 'item', data: { tile, isAt: tile.id === at } }
      : { ...place, type: 'fold', data: { tile } };
  });
  const over = heads.map(({ kind, count, box: { x, y, width, height } }): GraphNode => {
    const data = { kind, count, canFold: foldable.has(kind) };
    const place = { id: `head ${kind}`, position: { x, y }, width, height, handles: NO_HANDLES };
    return { ...place, type: 'head', data };
  });
  return [...over, ...tiles];
}

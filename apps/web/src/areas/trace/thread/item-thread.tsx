import { useElementSize } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ItemId, ItemPage } from '@throughline/shared/schema';
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useTRPC } from '../../../app/trpc.ts';
import { useProject } from '../../../routes/use-project.ts';
import type { PickerStart } from '../../links/picker-start.ts';
import classes from './item-thread.module.css';
import { missingOf } from './missing-of.ts';
import { MissingTile } from './missing-tile.tsx';
import { NearTile } from './near-tile.tsx';
import { NearLines } from './near-lines.tsx';
import { layOutNear, NODE_HEIGHT } from './neighbourhood-layout.ts';
import { neighbourhoodOf, pathsThrough } from './neighbourhood.ts';

/** As the panels below ask, so that one answer serves both. */
const IMPACT_MAX = 200;

interface ItemThreadProps {
  page: ItemPage;
  onFix: (start: PickerStart) => void;
}

/** The thread through one item: what it rests on to the left, what rests on it to the right, hollow where it breaks off. */
export function ItemThread({ page, onFix }: ItemThreadProps) {
  const trpc = useTRPC();
  const { id: projectId, slug } = useProject();
  const { ref, width } = useElementSize();
  const [pointed, setPointed] = useState<ItemId | null>(null);
  const itemId = page.item.id;
  const why = useQuery(trpc.trace.why.queryOptions({ projectId, itemId }));
  const impact = useQuery(trpc.trace.impact.queryOptions({ projectId, itemId, limit: IMPACT_MAX }));

  const drawing = useMemo(() => {
    if (!why.data || !impact.data || width === 0) return null;
    const near = neighbourhoodOf(page, why.data, impact.data);
    return { near, layout: layOutNear(near, missingOf(page, why.data), width) };
  }, [page, why.data, impact.data, width]);
  const canvas = useCentred(drawing?.layout.spots.get(itemId)?.x, drawing?.layout.nodeWidth);
  const lit = drawing && pointed ? pathsThrough(pointed, drawing.near.edges) : null;

  return (
    <figure className={classes.thread} aria-label={`The thread through ${page.item.key}`}>
      <div ref={ref} className={classes.scroll}>
        {!drawing && <div className={classes.waiting} />}
        {drawing && (
          <div
            ref={canvas}
            className={classes.canvas}
            style={{ width: drawing.layout.width, height: drawing.layout.height }}
          >
            <NearLines near={drawing.near} layout={drawing.layout} lit={lit} />
            {drawing.layout.items.map(({ item, spot }) => (
              <NearTile
                key={item.id}
                item={item}
                isSelf={item.id === itemId}
                isFaded={lit !== null && !lit.has(item.id)}
                style={{
                  left: spot.x,
                  top: spot.y,
                  width: drawing.layout.nodeWidth,
                  height: NODE_HEIGHT,
                }}
                onPoint={setPointed}
              />
            ))}
            {drawing.layout.missing.map(({ missing, spot }) => (
              <MissingTile
                key={missing.type}
                missing={missing}
                style={{
                  left: spot.x,
                  top: spot.y,
                  width: drawing.layout.nodeWidth,
                  height: NODE_HEIGHT,
                }}
                onFix={() => onFix(missing.fix)}
              />
            ))}
            {drawing.layout.more.map(({ count, spot }) => (
              <span
                key={`${spot.x} ${spot.y}`}
                className={classes.more}
                style={{
                  left: spot.x,
                  top: spot.y,
                  width: drawing.layout.nodeWidth,
                  height: NODE_HEIGHT,
                }}
              >
                and {count} more
              </span>
            ))}
          </div>
        )}
      </div>
      <Link
        to="/p/$slug/thread"
        params={{ slug }}
        search={{ around: page.item.key }}
        className={classes.graph}
      >
        All that is around {page.item.key}
      </Link>
    </figure>
  );
}

/** Where the picture is wider than the page, it opens at the item itself. */
function useCentred(
  x: number | undefined,
  nodeWidth: number | undefined,
): RefObject<HTMLDivElement | null> {
  const canvas = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const scroller = canvas.current?.parentElement;
    if (scroller && x !== undefined && nodeWidth !== undefined)
      scroller.scrollLeft = x + nodeWidth / 2 - scroller.clientWidth / 2;
  }, [x, nodeWidth]);
  return canvas;
}

import { useElementSize } from '@mantine/hooks';
import { ReactFlowProvider } from '@xyflow/react';
import type { GraphItem, Kind, MissingLink } from '@throughline/shared/schema';
import { useEffect, useMemo, useState } from 'react';
import { GraphActionsContext, type GraphActions } from './graph-actions.ts';
import { createGraphLight, GraphLightContext } from './graph-light.ts';
import { layOut } from './graph-layout.ts';
import { neighboursOf, pathFrom } from './graph-paths.ts';
import type { GraphView } from './graph-view.ts';
import classes from './thread-canvas.module.css';
import { ThreadFlow } from './thread-flow.tsx';

interface ThreadCanvasProps {
  view: GraphView;
  /** The item looked at, whose ways stay lit, and which of them. */
  at: GraphItem | undefined;
  way: 'why' | 'impact' | undefined;
  /** The item in the middle of a neighbourhood. */
  centre: GraphItem | undefined;
  foldable: ReadonlySet<Kind>;
  onLook: (item: GraphItem) => void;
  onFix: (item: GraphItem, type: MissingLink) => void;
  onUnfold: (id: string) => void;
  onFold: (id: string) => void;
}

/** Lays a view out, draws it, and lights ways through it. */
export function ThreadCanvas(props: ThreadCanvasProps) {
  const { view, at, way, centre, foldable, onLook, onFix, onUnfold, onFold } = props;
  const { ref, width, height } = useElementSize();
  const [light] = useState(createGraphLight);
  const layout = useMemo(() => layOut(view), [view]);
  const neighbours = useMemo(() => neighboursOf(view.lines), [view]);
  const atTile = at && view.tileOf.get(at.id);
  const focus = (at ?? centre) && view.tileOf.get((at ?? centre)!.id);
  const kept = useMemo(
    () => (atTile ? pathFrom(atTile, neighbours, way ?? 'both') : null),
    [atTile, neighbours, way],
  );
  useEffect(() => light.set({ lit: kept, pointed: atTile ?? null }), [light, kept, atTile]);

  const actions = useMemo(
    (): GraphActions => ({
      look: onLook,
      fix: onFix,
      unfold: onUnfold,
      fold: onFold,
      point(id) {
        if (id === null || way) light.set({ lit: kept, pointed: atTile ?? null });
        else light.set({ lit: pathFrom(id, neighbours, 'both'), pointed: id });
      },
    }),
    [onLook, onFix, onUnfold, onFold, light, kept, atTile, way, neighbours],
  );

  return (
    <GraphActionsContext value={actions}>
      <GraphLightContext value={light}>
        <section
          ref={ref}
          className={classes.canvas}
          aria-label="The picture of the thread. Arrows lead from item to item, Enter looks at one."
        >
          {width > 0 && (
            <ReactFlowProvider>
              <ThreadFlow
                view={view}
                layout={layout}
                neighbours={neighbours}
                at={atTile}
                focus={focus}
                size={{ width, height }}
                foldable={foldable}
              />
            </ReactFlowProvider>
          )}
          <p className={classes.legend} aria-hidden>
            <span>
              <svg width="22" height="6">
                <path d="M0 3H22" className={classes.suspect} />
              </svg>
              suspect
            </span>
            <span>
              <i className={classes.port} /> missing: click to link
            </span>
          </p>
        </section>
      </GraphLightContext>
    </GraphActionsContext>
  );
}

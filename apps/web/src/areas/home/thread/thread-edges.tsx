import { LINK_RULES } from '@throughline/shared/schema';
import type { DrawnEdge, ThreadLayout } from './thread-layout.ts';
import type { ThreadEdge, ThreadKind } from './thread-model.ts';
import classes from './thread-edges.module.css';

interface ThreadEdgesProps {
  drawn: readonly { edge: ThreadEdge; line: DrawnEdge }[];
  layout: ThreadLayout;
  lit: ReadonlySet<ThreadKind> | null;
}

/** From this gap on the word of a short link has room. */
const WORD_GAP_MIN = 58;

/** The lines under the tiles: for eyes only, the tiles and the lists say the same in words. */
export function ThreadEdges({ drawn, layout, lit }: ThreadEdgesProps) {
  return (
    <svg className={classes.edges} width={layout.width} height={layout.height} aria-hidden>
      {drawn.map(({ edge, line }) => {
        const id = `thread-${edge.from}-${edge.to}`;
        const isLit = lit === null || (lit.has(edge.from) && lit.has(edge.to));
        return (
          <g key={id} className={classes.edge} data-faded={!isLit || undefined}>
            <linearGradient
              id={id}
              gradientUnits="userSpaceOnUse"
              x1={line.from.x}
              y1={line.from.y}
              x2={line.to.x}
              y2={line.to.y}
            >
              <stop offset="0" data-kind={edge.from} className={classes.stop} />
              <stop offset="1" data-kind={edge.to} className={classes.stop} />
            </linearGradient>
            <path
              d={line.path}
              className={classes.line}
              data-empty={edge.isEmpty || undefined}
              data-suspect={edge.suspects > 0 || undefined}
              stroke={edge.isEmpty || edge.suspects > 0 ? undefined : `url(#${id})`}
            />
            {edge.suspects === 0 && (line.isRoomy || layout.gap >= WORD_GAP_MIN) && (
              <text x={line.label.x} y={line.label.y} className={classes.word}>
                {LINK_RULES[edge.type].says}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

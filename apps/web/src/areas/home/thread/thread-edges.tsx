import { LINK_RULES } from '@throughline/shared/schema';
import { count as say } from '../../../components/count.ts';
import type { DrawnEdge, ThreadLayout } from './thread-layout.ts';
import type { ThreadEdge, ThreadKind } from './thread-model.ts';
import classes from './thread-edges.module.css';

interface ThreadEdgesProps {
  drawn: readonly { edge: ThreadEdge; line: DrawnEdge }[];
  layout: ThreadLayout;
  lit: ReadonlySet<ThreadKind> | null;
}

const BAND_MAX = 18;
/** The more links, the broader: by their logarithm, so that seven still show beside seven hundred. */
const bandWidth = (count: number, most: number): number =>
  (BAND_MAX * Math.log2(1 + count)) / Math.log2(1 + most);

/** The lines under the tiles: for eyes only, the tiles and the lists say the same in words. */
export function ThreadEdges({ drawn, layout, lit }: ThreadEdgesProps) {
  const most = Math.max(1, ...drawn.map(({ edge }) => edge.count));
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
              className={classes.band}
              data-empty={edge.count === 0 || undefined}
              stroke={edge.count === 0 ? undefined : `url(#${id})`}
              style={{ strokeWidth: bandWidth(edge.count, most) }}
            />
            <path
              d={line.path}
              className={classes.line}
              data-empty={edge.count === 0 || undefined}
              data-suspect={edge.suspects > 0 || undefined}
              stroke={edge.count === 0 || edge.suspects > 0 ? undefined : `url(#${id})`}
            />
            {edge.suspects === 0 && (line.isRoomy || edge.count > 0) && (
              <text x={line.label.x} y={line.label.y} className={classes.word}>
                {line.isRoomy && `${LINK_RULES[edge.type].says} `}
                {edge.count > 0 && <tspan className={classes.count}>{say(edge.count)}</tspan>}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

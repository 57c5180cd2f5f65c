import type { ReadinessPoint } from '@throughline/shared/schema';
import { plainDay } from '../../components/time-words.ts';
import classes from './readiness-plot.module.css';

const WIDTH = 560;
const HEIGHT = 220;
const EDGE = { left: 34, right: 12, top: 14, bottom: 24 };
const STEPS = [0, 50, 100];

/** The readiness over time, 0 to 100; baselines are marked on their day. The table below has the same. */
export function ReadinessPlot({ points }: { points: readonly ReadinessPoint[] }) {
  const times = points.map(({ at }) => at.getTime());
  const [first, last] = [times[0]!, times.at(-1)!];
  const width = WIDTH - EDGE.left - EDGE.right;
  const x = (at: Date) =>
    last === first
      ? EDGE.left + width
      : EDGE.left + ((at.getTime() - first) / (last - first)) * width;
  const y = (readiness: number) =>
    HEIGHT - EDGE.bottom - (readiness / 100) * (HEIGHT - EDGE.top - EDGE.bottom);
  const known = points.flatMap(({ readiness, ...point }) =>
    readiness === null ? [] : [{ ...point, readiness }],
  );
  const line = known.map(({ at, readiness }) => `${x(at).toFixed(1)},${y(readiness).toFixed(1)}`);
  const end = known.at(-1);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`Readiness at ${points.length} moments; the table below has the numbers`}
      className={classes.plot}
    >
      {STEPS.map((step) => (
        <g key={step}>
          <line
            x1={EDGE.left}
            x2={WIDTH - EDGE.right}
            y1={y(step)}
            y2={y(step)}
            className={classes.grid}
          />
          <text x={EDGE.left - 6} y={y(step) + 4} textAnchor="end" className={classes.tick}>
            {step}
          </text>
        </g>
      ))}
      {points
        .filter(({ baseline }) => baseline !== null)
        .map(({ at, baseline }) => (
          <g key={baseline}>
            <line x1={x(at)} x2={x(at)} y1={y(100)} y2={y(0)} className={classes.baseline} />
            <title>{baseline}</title>
          </g>
        ))}
      <polyline points={line.join(' ')} className={classes.line} />
      {end && <circle cx={x(end.at)} cy={y(end.readiness)} r={4} className={classes.end} />}
      <text x={EDGE.left} y={HEIGHT - 6} className={classes.tick}>
        {plainDay(points[0]!.at.toISOString().slice(0, 10))}
      </text>
      <text x={WIDTH - EDGE.right} y={HEIGHT - 6} textAnchor="end" className={classes.tick}>
        Now
      </text>
    </svg>
  );
}

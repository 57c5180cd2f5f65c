import { QUADRANTS } from '@throughline/domain';
import type { BalanceEntry } from '@throughline/shared/schema';
import classes from './balance-plot.module.css';
import { placeDots } from './balance-places.ts';

const SIZE = 420;
const EDGE = 44;
const STEP = (SIZE - EDGE - 8) / 5;
const STEPS = [1, 2, 3, 4, 5];
const x = (feasibility: number) => EDGE + (feasibility - 0.5) * STEP;
const y = (value: number) => SIZE - EDGE - (value - 0.5) * STEP;
/** High begins between two and three. */
const BORDER = 2.5;
const radius = (performanceCost: number) => 2 + performanceCost * 1.6;

const CORNERS = [
  { quadrant: 'plan', at: x(0.6), value: 5.35 },
  { quadrant: 'do_first', at: x(BORDER + 0.1), value: 5.35 },
  { quadrant: 'drop', at: x(0.6), value: BORDER - 0.15 },
  { quadrant: 'reconsider', at: x(BORDER + 0.1), value: BORDER - 0.15 },
] as const;

/** Value against feasibility; the larger and stronger a dot, the more performance it costs. The table has the same. */
export function BalancePlot({ entries }: { entries: readonly BalanceEntry[] }) {
  const [left, right, bottom, top] = [x(0.5), x(5.5), y(0.5), y(5.5)];
  return (
    <figure className={classes.figure}>
      <svg
        viewBox={`0 0 ${SIZE} ${SIZE}`}
        role="img"
        aria-label={`Value against feasibility of ${entries.length} requirements; the table beside it has the numbers`}
        className={classes.plot}
      >
        <rect
          x={left}
          y={top}
          width={right - left}
          height={bottom - top}
          className={classes.field}
        />
        <line x1={x(BORDER)} x2={x(BORDER)} y1={top} y2={bottom} className={classes.border} />
        <line x1={left} x2={right} y1={y(BORDER)} y2={y(BORDER)} className={classes.border} />
        {CORNERS.map(({ quadrant, at, value }) => (
          <text key={quadrant} x={at} y={y(value) + 8} className={classes.quadrant}>
            {QUADRANTS[quadrant].title}
          </text>
        ))}
        {STEPS.map((step) => (
          <g key={step} className={classes.tick}>
            <text x={x(step)} y={bottom + 16} textAnchor="middle">
              {step}
            </text>
            <text x={left - 8} y={y(step) + 4} textAnchor="end">
              {step}
            </text>
          </g>
        ))}
        <text x={(left + right) / 2} y={SIZE - 6} textAnchor="middle" className={classes.axis}>
          Feasibility, 1 to 5
        </text>
        <text
          transform={`rotate(-90) translate(${-(top + bottom) / 2} 14)`}
          textAnchor="middle"
          className={classes.axis}
        >
          Value, 1 to 5
        </text>
        {placeDots(entries).map(({ entry, feasibility, value }) => (
          <circle
            key={entry.item.id}
            cx={x(feasibility)}
            cy={y(value)}
            r={radius(entry.performanceCost)}
            className={classes.dot}
            style={{ fillOpacity: 0.25 + entry.performanceCost * 0.13 }}
          >
            <title>{`${entry.item.key} ${entry.item.title}: value ${entry.value}, feasibility ${entry.feasibility}, performance cost ${entry.performanceCost}`}</title>
          </circle>
        ))}
      </svg>
      <figcaption className={classes.caption}>
        The larger and stronger a dot, the more performance it costs.
      </figcaption>
    </figure>
  );
}

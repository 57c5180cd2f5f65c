import { Link } from '@tanstack/react-router';
import type { ReadinessPoint } from '@throughline/shared/schema';
import { plainDay } from '../../components/time-words.ts';
import { useProject } from '../../routes/use-project.ts';
import classes from './planning-table.module.css';

/** The plot in numbers, the latest first. */
export function ReadinessTable({ points }: { points: readonly ReadinessPoint[] }) {
  const { slug } = useProject();
  return (
    <table className={classes.table} data-slim>
      <thead>
        <tr>
          <th scope="col">Moment</th>
          <th scope="col" className={classes.number}>
            Readiness
          </th>
          <th scope="col" className={classes.number}>
            Requirements
          </th>
        </tr>
      </thead>
      <tbody>
        {points.toReversed().map(({ at, baseline, readiness, requirements }, index) => (
          <tr key={`${at.toISOString()} ${baseline}`}>
            <th scope="row">
              {index === 0 ? 'Now' : plainDay(at.toISOString().slice(0, 10))}
              {baseline !== null && (
                <>
                  {', '}
                  <Link to="/p/$slug/baselines" params={{ slug }} search={{ from: baseline }}>
                    {baseline}
                  </Link>
                </>
              )}
            </th>
            <td className={classes.number}>{readiness ?? '–'}</td>
            <td className={classes.number}>{requirements}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { QUADRANTS } from '@throughline/domain';
import { Link } from '@tanstack/react-router';
import type { BalanceEntry } from '@throughline/shared/schema';
import { KeyLink } from '../../components/key-link.tsx';
import { useProject } from '../../routes/use-project.ts';
import classes from './planning-table.module.css';

/** The plot in words and numbers, the best first. */
export function BalanceTable({ entries }: { entries: readonly BalanceEntry[] }) {
  const { slug } = useProject();
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">What to do</th>
            <th scope="col">Requirement</th>
            <th scope="col" className={classes.number}>
              Value
            </th>
            <th scope="col" className={classes.number}>
              Feasibility
            </th>
            <th scope="col" className={classes.number}>
              Performance cost
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.item.id} title={entry.explanation}>
              <td>{QUADRANTS[entry.quadrant].title}</td>
              <th scope="row">
                <KeyLink itemKey={entry.item.key} />{' '}
                <Link to="/p/$slug/i/$key" params={{ slug, key: entry.item.key }}>
                  {entry.item.title}
                </Link>
                {entry.note && <div className={classes.why}>{entry.note}</div>}
              </th>
              <td className={classes.number}>
                {entry.value}
                {entry.isValueDerived && ' from WSJF'}
              </td>
              <td className={classes.number}>{entry.feasibility}</td>
              <td className={classes.number}>{entry.performanceCost}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

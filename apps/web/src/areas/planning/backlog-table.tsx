import { Link } from '@tanstack/react-router';
import type { BacklogEntry } from '@throughline/shared/schema';
import { KeyLink } from '../../components/key-link.tsx';
import { PriorityLabel } from '../../kinds/priority-label.tsx';
import { useProject } from '../../routes/use-project.ts';
import classes from './planning-table.module.css';

/** The ranked items, each with its score and the sentence that says why. */
export function BacklogTable({ entries }: { entries: readonly BacklogEntry[] }) {
  const { slug } = useProject();
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col" className={classes.number}>
              Rank
            </th>
            <th scope="col">Item</th>
            <th scope="col">Priority</th>
            <th scope="col" className={classes.number}>
              Score
            </th>
            <th scope="col">Why here</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ item, rank, priority, score, explanation }) => (
            <tr key={item.id}>
              <td className={classes.number}>{rank}</td>
              <th scope="row">
                <KeyLink itemKey={item.key} />{' '}
                <Link to="/p/$slug/i/$key" params={{ slug, key: item.key }}>
                  {item.title}
                </Link>
              </th>
              <td>{priority ? <PriorityLabel kind={item.kind} priority={priority} /> : 'none'}</td>
              <td className={classes.number}>{score.toFixed(1)}</td>
              <td className={classes.why}>{explanation}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

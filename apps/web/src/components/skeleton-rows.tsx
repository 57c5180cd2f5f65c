import classes from './skeleton-rows.module.css';

interface SkeletonRowsProps {
  count?: number;
  label?: string;
}

const WIDTHS = ['62%', '48%', '71%', '55%', '39%', '66%', '52%'];

/** The shape of a list while its rows are on the way. */
export function SkeletonRows({ count = 8, label = 'Loading' }: SkeletonRowsProps) {
  return (
    <output className={classes.rows} aria-label={label}>
      {Array.from({ length: count }, (_, row) => (
        <span key={row} className={classes.row} aria-hidden>
          <span className={classes.dot} />
          <span className={classes.key} />
          <span className={classes.title} style={{ width: WIDTHS[row % WIDTHS.length] }} />
        </span>
      ))}
    </output>
  );
}

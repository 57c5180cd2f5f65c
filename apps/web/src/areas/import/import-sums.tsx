import { Link } from '@tanstack/react-router';
import type { ImportReport } from '@throughline/shared/schema';
import { areaOf } from '../../kinds/areas.ts';
import { KindIcon } from '../../kinds/kind-icon.tsx';
import { countOf } from '../../kinds/kind-words.ts';
import { useProject } from '../../routes/use-project.ts';
import classes from './import-sums.module.css';
import { sumsOf } from './import-words.ts';

/** The import in numbers, and what kinds of items its files hold: links to their lists once they are in. */
export function ImportSums({ report }: { report: ImportReport }) {
  const { slug } = useProject();
  return (
    <div>
      <dl className={classes.sums}>
        {sumsOf(report).map(({ count, says }) => (
          <div key={says} className={classes.sum}>
            <dt>{says}</dt>
            <dd>{count.toLocaleString('en')}</dd>
          </div>
        ))}
      </dl>
      {report.itemsByKind.length > 0 && (
        <ul className={classes.kinds} aria-label="In these files">
          {report.itemsByKind.map(({ kind, count }) => (
            <li key={kind}>
              <KindIcon kind={kind} size={14} />{' '}
              {report.isDryRun ? (
                countOf(kind, count)
              ) : (
                <Link to="/p/$slug/$area" params={{ slug, area: areaOf(kind) }}>
                  {countOf(kind, count)}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

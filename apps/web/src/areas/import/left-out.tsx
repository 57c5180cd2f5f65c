import type { ImportReport } from '@throughline/shared/schema';
import type { Skipped } from './chosen-files.ts';
import classes from './left-out.module.css';

const SHOWN = 200;

/** What is kept and not read, and what was not even taken along. */
export function LeftOut({
  report,
  skipped,
}: {
  report: ImportReport;
  skipped: readonly Skipped[];
}) {
  return (
    <div>
      <Paths
        title="Kept, but in no format that is known"
        paths={report.unreadFiles.map((path) => ({ path, reason: '' }))}
      />
      <Paths title="Left out" paths={skipped} />
    </div>
  );
}

function Paths({ title, paths }: { title: string; paths: readonly Skipped[] }) {
  if (paths.length === 0) return null;
  return (
    <details className={classes.paths}>
      <summary>
        {title} <span className={classes.count}>{paths.length.toLocaleString('en')}</span>
      </summary>
      <ul>
        {paths.slice(0, SHOWN).map(({ path, reason }) => (
          <li key={path}>
            <code>{path}</code> {reason}
          </li>
        ))}
        {paths.length > SHOWN && <li>and {(paths.length - SHOWN).toLocaleString('en')} more</li>}
      </ul>
    </details>
  );
}

import { SkeletonRows } from '../../components/skeleton-rows.tsx';
import classes from './project-shell.module.css';

/** The shell while it is not yet known whose it is. */
export function ShellSkeleton() {
  return (
    <div className={classes.shell}>
      <aside className={classes.rail} />
      <main className={classes.main}>
        <SkeletonRows label="Opening the project" />
      </main>
    </div>
  );
}

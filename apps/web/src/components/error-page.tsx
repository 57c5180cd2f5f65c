import type { ErrorComponentProps } from '@tanstack/react-router';
import { useRouter } from '@tanstack/react-router';
import { problemFrom } from '@throughline/shared';
import classes from './error-page.module.css';
import { LostPage } from './lost-page.tsx';
import { ProblemNote } from './problem-note.tsx';

/** Where a page could not be shown at all. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const router = useRouter();
  if (problemFrom(error)?.code === 'NOT_FOUND')
    return <LostPage what="There is no such project, or you may not enter it." />;
  return (
    <main className={classes.page}>
      <ProblemNote error={error} onRetry={() => void router.invalidate()} />
    </main>
  );
}

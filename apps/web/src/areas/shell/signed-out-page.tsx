import { useDocumentTitle } from '@mantine/hooks';
import { Mark } from '../../components/mark.tsx';
import classes from './signed-out-page.module.css';

/** For whoever the server does not know: how to get in. */
export function SignedOutPage() {
  useDocumentTitle('Sign in · Throughline');
  const hasExpired = new URLSearchParams(window.location.search).get('signin') === 'expired';
  return (
    <main className={classes.page}>
      <Mark size={36} />
      <h1>{hasExpired ? 'That link has been used' : 'Open Throughline with a link'}</h1>
      <p className={classes.text}>
        {hasExpired
          ? 'A link works once, and for ten minutes. Nothing is lost; ask for another one.'
          : 'There are no passwords here yet. On the machine where the server runs, ask for a link and open it in this browser.'}
      </p>
      <pre className={classes.command}>
        <code>throughline open</code>
      </pre>
      <p className={classes.hint}>
        <code>npm start</code> prints such a link too. It signs this browser in for 30 days.
      </p>
    </main>
  );
}

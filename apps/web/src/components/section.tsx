import type { ReactNode } from 'react';
import classes from './section.module.css';

/** A part of the page with a question of its own. */
export function Section({
  title,
  more,
  children,
}: {
  title: string;
  more?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section>
      <header className={classes.head}>
        <h2>{title}</h2>
        {more && <span className={classes.more}>{more}</span>}
      </header>
      {children}
    </section>
  );
}

import type { ReactNode } from 'react';
import classes from './facts-line.module.css';

/** `isSpoken`: the label is for readers that speak, the value says it to eyes. */
export function Fact({
  label,
  isSpoken = false,
  children,
}: {
  label: string;
  isSpoken?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={classes.fact}>
      <dt className={isSpoken ? 'visually-hidden' : classes.name}>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

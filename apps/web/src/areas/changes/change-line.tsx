import type { Change } from '@throughline/shared/schema';
import type { ReactNode } from 'react';
import { KeyLink } from '../../components/key-link.tsx';
import { RelativeTime } from '../../components/relative-time.tsx';
import { reasonOf, sayChange } from './change-words.ts';
import classes from './change-line.module.css';

interface ChangeLineProps {
  change: Change;
  /** Before the time: where it leads. */
  way?: ReactNode;
  children?: ReactNode;
}

/** One change as a sentence. What it changed exactly can stand below. */
export function ChangeLine({ change, way, children }: ChangeLineProps) {
  const reason = reasonOf(change);
  return (
    <li className={classes.change}>
      <p className={classes.sentence}>
        <b>{change.actor.name}</b>{' '}
        {sayChange(change).map((part, index) =>
          // A sentence's parts have no other name than their place.
          // oxlint-disable-next-line react/no-array-index-key
          typeof part === 'string' ? part : <KeyLink key={index} itemKey={part.key} />,
        )}
        {reason && <span className={classes.reason}> — {reason}</span>}
      </p>
      <span className={classes.when}>
        {way}
        <RelativeTime at={change.at} />
      </span>
      {children}
    </li>
  );
}

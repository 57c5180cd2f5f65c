import { QuestionIcon } from '@primer/octicons-react';
import classes from './waits-for.module.css';

/** `waits for Q-2`: in a row of the list. */
export function WaitsFor({ keys }: { keys: string }) {
  return (
    <span className={classes.mark} title={`Cannot be accepted before ${keys} is answered`}>
      <QuestionIcon size={12} /> waits for {keys}
    </span>
  );
}

import { AlertIcon } from '@primer/octicons-react';
import classes from './suspect-mark.module.css';

interface SuspectMarkProps {
  isOpen: boolean;
  onClick: () => void;
}

/** Says that a link is suspect, and opens its review. */
export function SuspectMark({ isOpen, onClick }: SuspectMarkProps) {
  return (
    <button type="button" className={classes.mark} aria-expanded={isOpen} onClick={onClick}>
      <AlertIcon size={12} /> suspect
      <span className={classes.act}>{isOpen ? 'close' : 'review'}</span>
    </button>
  );
}

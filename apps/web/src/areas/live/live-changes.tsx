import { useEffect, useState } from 'react';
import { useProject } from '../../routes/use-project.ts';
import classes from './live-changes.module.css';
import { useLiveChanges } from './use-live-changes.ts';

/** A restart of the server takes less: no word about it. */
const SAY_AFTER_MS = 2000;

/** Keeps what is on the screen as others change it, and says so while it cannot. */
export function LiveChanges() {
  const { id, sequence } = useProject();
  const isLive = useLiveChanges(id, sequence);
  const isAway = useForLong(isLive === false, SAY_AFTER_MS);
  return (
    <output className={classes.note} data-shown={isAway || undefined}>
      {isAway && 'The server is out of reach. What you type is kept; trying again …'}
    </output>
  );
}

/** True once something has been so for this long. */
function useForLong(isSo: boolean, ms: number): boolean {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isSo) return undefined;
    const timer = setTimeout(() => setIsLong(true), ms);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [isSo, ms]);
  return isLong;
}

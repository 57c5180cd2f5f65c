import type { Kind, State } from '@throughline/shared/schema';
import classes from './state-mark.module.css';
import { capitalised, isStale, progressOf, stateWord } from './state-words.ts';

const CENTRE = 7;
const RADIUS = 5.25;
const PIE_RADIUS = 2.75;

/** A ring that fills as the item gets on; crossed out where it left the way. Always with its word near. */
export function StateMark({ kind, state }: { kind: Kind; state: State }) {
  const progress = progressOf(kind, state);
  const circumference = 2 * Math.PI * PIE_RADIUS;
  return (
    <svg
      className={classes.mark}
      data-kind={kind}
      data-stale={isStale(state) || undefined}
      data-ended={progress === null || undefined}
      viewBox="0 0 14 14"
      width={14}
      height={14}
      aria-hidden
    >
      {progress === 1 ? (
        <>
          <circle cx={CENTRE} cy={CENTRE} r={RADIUS + 0.75} className={classes.full} />
          <path d="M4.3 7.2 6.2 9.1 9.8 5.2" className={classes.tick} />
        </>
      ) : (
        <circle
          cx={CENTRE}
          cy={CENTRE}
          r={RADIUS}
          className={classes.ring}
          data-dashed={state === 'backlog' || undefined}
        />
      )}
      {progress === null && <path d="M5 5l4 4M9 5l-4 4" className={classes.cross} />}
      {progress !== null && progress > 0 && progress < 1 && (
        <circle
          cx={CENTRE}
          cy={CENTRE}
          r={PIE_RADIUS}
          className={classes.pie}
          strokeDasharray={`${progress * circumference} ${circumference}`}
          transform={`rotate(-90 ${CENTRE} ${CENTRE})`}
        />
      )}
    </svg>
  );
}

/** The mark with its word. */
export function StateLabel({ kind, state }: { kind: Kind; state: State }) {
  return (
    <span className={classes.label}>
      <StateMark kind={kind} state={state} />
      {capitalised(stateWord(state))}
    </span>
  );
}

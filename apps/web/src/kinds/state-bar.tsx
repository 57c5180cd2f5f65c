import type { Kind } from '@throughline/shared/schema';
import classes from './state-bar.module.css';
import { describeStates, statesInOrder, type StateCounts } from './state-counts.ts';
import { isStale, progressOf, stateWord } from './state-words.ts';

/** The states of a kind as one bar: settled first and strongest, what left the way last and grey. */
export function StateBar({ kind, counts }: { kind: Kind; counts: StateCounts }) {
  return (
    // A drawing made of boxes, which no image file could hold.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <span
      className={classes.bar}
      data-kind={kind}
      role="img"
      aria-label={describeStates(kind, counts) || 'none yet'}
    >
      {statesInOrder(kind, counts).map((state) => (
        <span
          key={state}
          className={classes.part}
          data-progress={progressOf(kind, state) ?? 'ended'}
          data-stale={isStale(state) || undefined}
          style={{ flexGrow: counts[state] }}
          title={`${counts[state]} ${stateWord(state)}`}
        />
      ))}
    </span>
  );
}

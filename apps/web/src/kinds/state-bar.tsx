import { KINDS, type Kind, type State } from '@throughline/shared/schema';
import classes from './state-bar.module.css';
import { isStale, progressOf, stateWord } from './state-words.ts';

/** How many items of a kind are in each of its states. */
export type StateCounts = Partial<Record<State, number>>;

export function totalOf(counts: StateCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** `12 accepted, 3 draft`: the bar in words. */
export function describeStates(kind: Kind, counts: StateCounts): string {
  return KINDS[kind].states
    .filter((state) => counts[state])
    .map((state) => `${counts[state]} ${stateWord(state)}`)
    .toReversed()
    .join(', ');
}

/** The states of a kind as one bar: settled first and strongest, what left the way last and grey. */
export function StateBar({ kind, counts }: { kind: Kind; counts: StateCounts }) {
  const states = KINDS[kind].states.filter((state) => counts[state]);
  const ordered = states.toSorted(
    (a, b) => (progressOf(kind, b) ?? -1) - (progressOf(kind, a) ?? -1),
  );
  return (
    // A drawing made of boxes, which no image file could hold.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <span
      className={classes.bar}
      data-kind={kind}
      role="img"
      aria-label={describeStates(kind, counts) || 'none yet'}
    >
      {ordered.map((state) => (
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

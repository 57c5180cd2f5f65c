import { KINDS, type Kind, type Priority } from '@throughline/shared/schema';
import classes from './priority-label.module.css';
import { capitalised, priorityWord } from './state-words.ts';

const BARS = 3;

/** Bars like a signal's, most for the most urgent, with the word. */
export function PriorityLabel({ kind, priority }: { kind: Kind; priority: Priority | null }) {
  if (!priority) return null;
  const all: readonly Priority[] = KINDS[kind].priorities;
  const filled = Math.max(0, BARS - all.indexOf(priority));
  return (
    <span className={classes.label}>
      <svg viewBox="0 0 12 12" width={12} height={12} aria-hidden className={classes.bars}>
        {[0, 1, 2].map((bar) => (
          <rect
            key={bar}
            x={bar * 4.25}
            y={8 - bar * 3.5}
            width={2.75}
            height={4 + bar * 3.5}
            rx={1}
            data-filled={bar < filled || undefined}
          />
        ))}
      </svg>
      {capitalised(priorityWord(priority))}
    </span>
  );
}

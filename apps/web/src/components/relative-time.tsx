import { exactTime, relativeTime } from './time-words.ts';
import { useNow } from './use-now.ts';

/** `2 h ago`, with the exact moment on hover and for machines. */
export function RelativeTime({ at }: { at: Date }) {
  const now = useNow();
  return (
    <time dateTime={at.toISOString()} title={exactTime(at)}>
      {relativeTime(at, now)}
    </time>
  );
}

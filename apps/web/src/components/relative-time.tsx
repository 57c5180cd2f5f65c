import { exactTime, relativeTime } from './time-words.ts';

/** `2 h ago`, with the exact moment on hover and for machines. */
export function RelativeTime({ at }: { at: Date }) {
  return (
    <time dateTime={at.toISOString()} title={exactTime(at)}>
      {relativeTime(at, new Date())}
    </time>
  );
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The last millisecond of a moment's day, in UTC. */
const endOfDay = (at: Date): number => Math.floor(at.getTime() / DAY_MS) * DAY_MS + DAY_MS - 1;

/**
 * The ends of days from the day of one moment to the day before another, in UTC: all of them, or so many
 * spread evenly, the first among them.
 */
export function dayEnds(from: Date, now: Date, count: number): Date[] {
  const [first, last] = [endOfDay(from), endOfDay(now) - DAY_MS];
  const days = Math.round((last - first) / DAY_MS) + 1;
  const shown = Math.min(days, count);
  return Array.from({ length: Math.max(0, shown) }, (_, at) => {
    const day = shown === 1 ? 0 : Math.round((at * (days - 1)) / (shown - 1));
    return new Date(first + day * DAY_MS);
  });
}

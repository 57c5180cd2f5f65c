const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

const exact = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' });
const dayOfYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const dayAndYear = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});

export const exactTime = (at: Date): string => exact.format(at);

/** Short and rough for a week back, the date from then on. */
export function relativeTime(at: Date, now: Date): string {
  const age = now.getTime() - at.getTime();
  if (age < MINUTE) return 'just now';
  if (age < HOUR) return `${Math.floor(age / MINUTE)} min ago`;
  if (age < DAY) return `${Math.floor(age / HOUR)} h ago`;
  if (age < WEEK) return `${Math.floor(age / DAY)} d ago`;
  return at.getFullYear() === now.getFullYear() ? dayOfYear.format(at) : dayAndYear.format(at);
}

/** `2026-11-03` as `3 Nov 2026`, without shifting it into another day. */
export function plainDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return dayAndYear.format(new Date(year!, month! - 1, date));
}

import { findDate } from '../text/dates.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

type Written = (year: string, month: string, day: string) => string;

const short = (part: string) => String(Number(part));
const monthName = (month: string) => MONTHS[Number(month) - 1]!;

const STYLES: readonly Written[] = [
  (y, m, d) => `${y}-${m}-${d}`,
  (y, m, d) => `${y}/${m}/${d}`,
  (y, m, d) => `${y}.${m}.${d}`,
  (y, m, d) => `${y}${m}${d}`,
  (y, m, d) => `${d}.${m}.${y}`,
  (y, m, d) => `${short(d)}.${short(m)}.${y}`,
  (y, m, d) => `${short(d)}. ${short(m)}. ${y}`,
  (y, m, d) => `${d}/${m}/${y}`,
  (y, m, d) => `${m}/${d}/${y}`,
  (y, m, d) => `${short(d)}/${short(m)}/${y}`,
  (y, m, d) => `${short(m)}/${short(d)}/${y}`,
  (y, m, d) => `${y}-${short(m)}-${short(d)}`,
  ...[(m: string) => m, (m: string) => m.slice(0, 3)].flatMap((named): Written[] => [
    (y, m, d) => `${short(d)} ${named(monthName(m))} ${y}`,
    (y, m, d) => `${d} ${named(monthName(m))} ${y}`,
    (y, m, d) => `${named(monthName(m))} ${short(d)}, ${y}`,
    (y, m, d) => `${named(monthName(m))} ${d}, ${y}`,
    (y, m, d) => `${named(monthName(m))} ${short(d)} ${y}`,
    (y, m, d) => `${short(d)}-${named(monthName(m))}-${y}`,
  ]),
];

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-\d{2}$/;

/** A text with its date replaced by another day: written as it was, else as `YYYY-MM-DD`. Nothing for what is no day. */
export function* dateTexts(raw: string, day: unknown): Generator<string> {
  if (day === null) return void (yield '');
  if (typeof day !== 'string' || !DAY.test(day)) return;
  const found = findDate(raw);
  const [start, end] = found ? [found.start, found.end] : [0, raw.length];
  const around = (text: string) => raw.slice(0, start) + text + raw.slice(end);
  const styles = STYLES.filter(
    (style) =>
      found && written(style, found.day).toLowerCase() === raw.slice(start, end).toLowerCase(),
  );
  for (const style of styles) yield around(written(style, day));
  yield around(day);
}

function written(style: Written, day: string): string {
  const [year, month, date] = day.split('-');
  return style(year!, month!, date!);
}

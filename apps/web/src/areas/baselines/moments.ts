import { plainDay } from '../../components/time-words.ts';
import { stateWord } from '../../kinds/state-words.ts';
import type { FieldDifference, State } from '@throughline/shared/schema';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The day so many days before a time, in UTC, as the server understands a moment: `2026-03-01`. */
export function dayBefore(time: Date, days: number): string {
  return new Date(time.getTime() - days * DAY_MS).toISOString().slice(0, 10);
}

/** A moment as people say it; a baseline has its own name. */
export function sayMoment(moment: string): string {
  if (moment.toLowerCase() === 'now') return 'Now';
  if (moment === '0') return 'The beginning';
  if (/^\d+$/.test(moment)) return `Change ${moment}`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(moment)) return `The end of ${plainDay(moment)}`;
  return moment;
}

/** A state's two sides are words, not the names that the server has for them. */
export function inWords(field: FieldDifference): FieldDifference {
  if (field.name !== 'state') return field;
  const word = (value: unknown) => (typeof value === 'string' ? stateWord(value as State) : null);
  return { name: field.name, before: word(field.before), after: word(field.after) };
}

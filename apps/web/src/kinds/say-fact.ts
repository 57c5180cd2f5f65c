import { plainDay } from '../components/time-words.ts';
import { codeWord } from './field-words.ts';
import { capitalised } from './state-words.ts';

const DAYS = new Set(['dueOn', 'decidedOn', 'reviewBy']);
const CODES = new Set(['type', 'qualityCharacteristic', 'level', 'method']);
const FIVE_STEPS = new Set(['interest', 'influence']);

/** A short field in words; null where there is nothing to say. */
export function sayFact(name: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(', ');
  const text = asText(value);
  if (DAYS.has(name)) return plainDay(text);
  if (CODES.has(name)) return capitalised(codeWord(text));
  if (FIVE_STEPS.has(name)) return `${text} of 5`;
  return text;
}

/** Texts as they are, numbers and the rest as JSON writes them. */
export const asText = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

import { dateTexts } from '../edit/date-texts.ts';
import { listTexts } from '../edit/list-texts.ts';
import { quotesOf } from '../edit/yaml-text.ts';
import type { Adding } from '../reader.ts';
import { FACTS } from './read-header.ts';
import { isBareStatus, readStatus } from './read-state.ts';

const isOf = (names: readonly string[], name: string) => names.includes(name);

/**
 * What a fact of a record's head says of a new record, in the style of the value that stood there;
 * null where it says nothing of it.
 */
export function factText({ item, day }: Adding, name: string, raw: string): string | null {
  if (isOf(FACTS.status, name)) return statusText(raw, item.state);
  if (isOf(FACTS.date, name)) {
    const decided = item.fields['decidedOn'] ?? day;
    return dateTexts(raw, decided).next().value ?? null;
  }
  if (isOf(FACTS.deciders, name)) return namesText(raw, item.fields['deciders'] as string[]);
  if (isOf(FACTS.tags, name)) return namesText(raw, item.labels);
  if (isOf(FACTS.owner, name) && item.owner !== null) return namesText(raw, [item.owner]);
  return null;
}

/** The word for a state, or the model's own where it says just that; in the case of the model's. */
export function statusText(raw: string, state: string | null): string {
  const wanted = state ?? 'proposed';
  if (isBareStatus(raw) && readStatus(raw).state === wanted && !/\d|~|\]/.test(raw)) return raw;
  const { quote, inner } = quotesOf(raw);
  const word = /^\P{L}*\p{Lu}/u.test(inner)
    ? wanted.charAt(0).toUpperCase() + wanted.slice(1)
    : wanted;
  return quote + word + quote;
}

function namesText(raw: string, names: readonly string[]): string | null {
  if (names.length === 0) return null;
  return listTexts(raw, names, '  ', '\n').next().value ?? null;
}

import type { PastItem, Priority } from '@throughline/schema';
import { asFields } from './past-item.ts';

/** What a list of past items is narrowed by; what is absent narrows nothing. */
export interface PastFilter {
  priorities?: readonly Priority[] | undefined;
  /** All of them. */
  labels?: readonly string[] | undefined;
  /** Who answers for it; of a task also who is assigned to it. */
  owner?: string | undefined;
  /** Every word of it begins a word of the item's texts, whichever way it is written. */
  text?: string | undefined;
}

/** Whether an item as it was is in the filter. */
export function isInPastFilter(item: PastItem, filter: PastFilter): boolean {
  const { priorities, labels, owner, text } = filter;
  if (priorities?.length && !(priorities as readonly unknown[]).includes(item.priority))
    return false;
  if (labels?.length && !labels.every((label) => item.labels.includes(label))) return false;
  if (owner && item.owner !== owner && !assigneesOf(item).includes(owner)) return false;
  return !text || saysAll(item, text);
}

function assigneesOf({ fields }: PastItem): unknown[] {
  const { assignees } = asFields(fields);
  return Array.isArray(assignees) ? assignees : [];
}

const WORD = /[\p{L}\p{N}]+/gu;
const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

function saysAll(item: PastItem, text: string): boolean {
  if (text.trim().toUpperCase() === item.key) return true;
  const { title, body, fields } = item;
  const said = wordsOf([title, body, ...textsIn(fields)].join('\n'));
  return wordsOf(text).every((word) => said.some((each) => each.startsWith(word)));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsIn);
}

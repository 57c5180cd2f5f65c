import type { Kind } from '@throughline/schema';
import { stateWordsIn } from '../adr/state-words.ts';
import { dateTexts } from './date-texts.ts';
import type { Writing } from '../reader.ts';
import { quotesOf } from './yaml-text.ts';

type Family = Readonly<Record<string, string>>;

/** Words that go together, by field; the readers know more, these are what is written anew. */
const FAMILIES: Partial<Record<Kind, Record<string, readonly Family[]>>> = {
  decision: {
    state: [
      {
        proposed: 'Proposed',
        accepted: 'Accepted',
        rejected: 'Rejected',
        deprecated: 'Deprecated',
        superseded: 'Superseded',
      },
      {
        proposed: 'Draft',
        accepted: 'Approved',
        rejected: 'Declined',
        deprecated: 'Obsolete',
        superseded: 'Replaced',
      },
    ],
  },
  document: {
    state: [{ draft: 'Draft', current: 'Current', stale: 'Stale', archived: 'Archived' }],
  },
  requirement: {
    state: [
      {
        draft: 'Draft',
        review: 'In Review',
        accepted: 'Approved',
        deprecated: 'Deprecated',
        rejected: 'Rejected',
      },
      {
        draft: 'Draft',
        review: 'Review',
        accepted: 'Active',
        deprecated: 'Obsolete',
        rejected: 'Rejected',
      },
    ],
    priority: [
      { must: 'P1', should: 'P2', could: 'P3' },
      { must: 'Must', should: 'Should', could: 'Could', wont: "Won't" },
      { must: 'High', should: 'Medium', could: 'Low' },
    ],
  },
  task: {
    state: [
      {
        backlog: 'Backlog',
        todo: 'To Do',
        doing: 'In Progress',
        review: 'In Review',
        done: 'Done',
        cancelled: 'Cancelled',
      },
    ],
    priority: [
      { urgent: 'urgent', high: 'high', medium: 'medium', low: 'low' },
      { urgent: 'P0', high: 'P1', medium: 'P2', low: 'P3' },
    ],
  },
};
const BOXES: Family = { todo: ' ', doing: '/', done: 'x', true: 'x', false: ' ' };

/** Texts that stand for a value where a word of the author's stood: in his own vocabulary first. */
export function* wordTexts(raw: string, writing: Writing, before: string): Generator<string> {
  const { field, value, item } = writing;
  if (/On$|By$/.test(field)) return void (yield* dateTexts(raw, value));
  if (value === null) return void (yield '');
  if (field === 'owner') return void (yield wordOf(value));
  if (before.endsWith('[') && raw.length === 1)
    return void (yield* boxTexts(wordOf(value), writing));
  const words = wordsFor(writing, raw);
  if (item.kind === 'decision' && field === 'state') {
    for (const { start, end } of stateWordsIn(raw).toReversed())
      for (const word of words)
        yield raw.slice(0, start) + inCaseOf(raw.slice(start, end), word) + raw.slice(end);
  }
  const { quote, inner } = quotesOf(raw);
  const isListed = words === writing.context.statuses;
  for (const word of words) yield quote + (isListed ? word : inCaseOf(inner, word)) + quote;
}

function* boxTexts(value: string, { page }: Writing): Generator<string> {
  if (value === 'true' || value === 'done')
    yield /\[X\]/.test(page.text) && !/\[x\]/.test(page.text) ? 'X' : 'x';
  if (value === 'doing' && /\[-\]/.test(page.text)) yield '-';
  if (BOXES[value] !== undefined) yield BOXES[value];
  if (value === 'doing') yield '-';
}

function wordsFor({ field, value, item, context }: Writing, raw: string): readonly string[] {
  const word = quotesOf(raw).inner.trim().toLowerCase();
  // A project that lists its statuses has no others: which of them means the state, reading tells.
  if (item.kind === 'task' && field === 'state' && context.statuses.length > 0)
    return context.statuses;
  const families = FAMILIES[item.kind]?.[field] ?? [];
  const isOf = (family: Family) =>
    Object.values(family).some((known) => known.toLowerCase() === word);
  return families
    .toSorted((a, b) => Number(isOf(b)) - Number(isOf(a)))
    .flatMap((family) => family[wordOf(value)] ?? []);
}

function inCaseOf(model: string, word: string): string {
  if (model !== '' && model === model.toLowerCase()) return word.toLowerCase();
  return model.length > 2 && model === model.toUpperCase() ? word.toUpperCase() : word;
}

const wordOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

import type { DecisionOption } from '@throughline/schema';
import { keyWays } from '../edit/front-matter-ways.ts';
import { isPlaced } from '../edit/is-placed.ts';
import { insertBlock } from '../edit/insert-lines.ts';
import type { Page } from '../markdown/page.ts';
import { sectionsOf } from '../markdown/sections.ts';
import type { Way, Writing } from '../reader.ts';
import { factLineWays } from './fact-line-ways.ts';
import { FACTS } from './read-header.ts';
import { titleSection } from './read-title.ts';
import { listMarker, optionSections, textLines } from './section-lines.ts';
import { sectionWays } from './section-ways.ts';

/** Keys in the order of MADR 4, then those of other templates. */
const KEYS = [
  'title',
  'status',
  'date',
  'decision-makers',
  'consulted',
  'informed',
  'author',
  'tags',
  'review-by',
];
const KEY_OF: Readonly<Record<string, { key: string; names: readonly string[] }>> = {
  state: { key: 'status', names: FACTS.status },
  decidedOn: { key: 'date', names: FACTS.date },
  deciders: { key: 'decision-makers', names: FACTS.deciders },
  owner: { key: 'author', names: FACTS.owner },
  labels: { key: 'tags', names: FACTS.tags },
  reviewBy: { key: 'review-by', names: FACTS.reviewBy },
};
const PROSE = new Set(['context', 'outcome', 'consequences', 'confirmation']);

/** Places for what a record does not say yet: a key or a line of its head, a section where MADR has it. */
export function* adrWays(writing: Writing): Iterable<Way> {
  const { page, field, value, item } = writing;
  if (isBlank(value) || isPlaced(item, field)) return;
  const key = KEY_OF[field];
  if (key !== undefined) {
    yield* keyWays(page, { ...key, order: KEYS }, value);
    yield* factLineWays(writing, field);
    if (field === 'state') yield* sectionWays(page, 'status', () => [stateWord(value as string)]);
    return;
  }
  const marker = listMarker(page);
  if (PROSE.has(field))
    yield* sectionWays(page, field as 'context', () => textLines(value as string));
  if (field === 'drivers') {
    const lines = (value as string[]).flatMap((text) => textLines(text, marker));
    yield* sectionWays(page, 'drivers', () => lines);
  }
  if (field === 'options') {
    const options = value as DecisionOption[];
    const titles = options.flatMap(({ title }) => textLines(title, marker));
    if (options.every(({ body }) => body === '')) yield* sectionWays(page, 'options', () => titles);
    yield* sectionWays(page, 'options', (marks) => optionSections(options, marks));
  }
  if (field === 'body') yield [bodyBlock(page, value as string)];
}

const isBlank = (value: unknown) =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

const stateWord = (state: string) => state.charAt(0).toUpperCase() + state.slice(1);

// Above the first section: what stands there belongs to none.
function bodyBlock(page: Page, body: string) {
  const root = sectionsOf(page);
  const title = titleSection(root);
  const first = (title ?? root).children[0]?.first;
  return insertBlock(page, first ?? page.lines.length, body.split('\n'));
}

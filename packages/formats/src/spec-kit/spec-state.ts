import type { StateOf } from '@throughline/schema';
import { entryOf } from '../items/front-matter-remarks.ts';
import { metadataIn } from '../markdown/metadata.ts';
import type { Page } from '../markdown/page.ts';
import type { Section } from '../markdown/sections.ts';
import { plainText } from '../text/plain.ts';

const STATES: readonly [RegExp, StateOf<'requirement'>][] = [
  [/^(?:draft|in draft|wip|new|proposed)$/, 'draft'],
  [/^(?:review|in review|under review|ready for review)$/, 'review'],
  [
    /^(?:approved|accepted|agreed|final|ready|implemented|complete|completed|done|shipped|released)$/,
    'accepted',
  ],
  [/^(?:deprecated|obsolete|superseded)$/, 'deprecated'],
  [/^(?:rejected|abandoned|withdrawn|cancelled|canceled)$/, 'rejected'],
];

/**
 * The state that a specification states of all its requirements at once. One word counts; with more
 * (`Implemented; FR-009 deferred`) it does not hold for each of them.
 */
export function specState(page: Page, root: Section): StateOf<'requirement'> | null {
  const main = root.children[0];
  const entry = entryOf(page, 'status');
  const lines = metadataIn(page, page.bodyLine, main?.bodyEnd ?? root.bodyEnd);
  const stated =
    typeof entry?.value === 'string'
      ? entry.value
      : lines.find(({ name }) => name === 'status')?.value?.text;
  const text = plainText(stated ?? '')
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, '');
  return STATES.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

import { indented } from '../add/after-entry.ts';
import { insertBlock } from '../edit/insert-lines.ts';
import { isPlaced } from '../edit/is-placed.ts';
import type { Way, Writing } from '../reader.ts';
import { lineIndexAt } from '../text/lines.ts';

const PRIORITIES: Readonly<Record<string, string>> = { must: 'P1', should: 'P2', could: 'P3' };

/** Places that spec-kit's template has for what a user story does not say yet. */
export function* storyWays({ page, item, field, value }: Writing): Iterable<Way> {
  if (!/^US\d/.test(item.sourceId) || isPlaced(item, field)) return;
  const heading = page.lines[lineIndexAt(page.lines, item.span.start)]!;
  const priority = typeof value === 'string' ? PRIORITIES[value] : undefined;
  if (field === 'priority' && priority !== undefined)
    yield [{ start: heading.end, end: heading.end, text: ` (Priority: ${priority})` }];
  if (field === 'rationale' && typeof value === 'string') {
    const { end } = item.fieldSpans['statement'] ?? heading;
    const line = lineIndexAt(page.lines, end - 1) + 1;
    yield [insertBlock(page, line, `**Why this priority**: ${value}`.split('\n'))];
  }
  if (field === 'acceptanceCriteria' && Array.isArray(value)) {
    const line = lineIndexAt(page.lines, item.span.end - 1) + 1;
    const scenarios = (value as string[]).flatMap((text, at) => indented(`${at + 1}. `, text));
    yield [insertBlock(page, line, ['**Acceptance Scenarios**:', '', ...scenarios])];
  }
}

import { isPlaced } from '../edit/is-placed.ts';
import { insertBlock } from '../edit/insert-lines.ts';
import { lineIndexAt } from '../text/lines.ts';
import type { Way, Writing } from '../reader.ts';
import { scenarioLines } from './new-requirement.ts';

/** Places for the first scenario and the statement of a requirement that has none. */
export function* openSpecWays({ page, item, field, value }: Writing): Iterable<Way> {
  if (item.kind !== 'requirement' || isPlaced(item, field)) return;
  const first = lineIndexAt(page.lines, item.span.start);
  const level = /^#+/.exec(page.text.slice(item.span.start))?.[0].length ?? 3;
  const end = lineIndexAt(page.lines, item.span.end - 1) + 1;
  if (field === 'acceptanceCriteria' && Array.isArray(value))
    yield [insertBlock(page, end, scenarioLines(value as string[], level + 1).slice(1))];
  if (field === 'statement' && typeof value === 'string')
    yield [insertBlock(page, first + 1, value.split('\n'))];
}

import { isPlaced } from '../edit/is-placed.ts';
import { insertLines } from '../edit/insert-lines.ts';
import { indented } from '../add/after-entry.ts';
import { lineIndexAt } from '../text/lines.ts';
import type { Way, Writing } from '../reader.ts';
import { contentColumn } from './new-task-entry.ts';

/** A place for the details of a row that has none: indented below its title. */
export function* taskWays({ page, item, field, value }: Writing): Iterable<Way> {
  const title = item.fieldSpans['title'];
  if (field !== 'body' || typeof value !== 'string' || !title || isPlaced(item, field)) return;
  const line = lineIndexAt(page.lines, title.end - 1) + 1;
  const margin = ' '.repeat(contentColumn(page, item));
  const lines = indented(margin, value);
  yield [insertLines(page, line, lines)];
  yield [insertLines(page, line, ['', ...lines])];
  yield [insertLines(page, line, ['', ...lines, ''])];
}

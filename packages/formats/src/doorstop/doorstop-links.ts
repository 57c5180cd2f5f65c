import { insertLines } from '../edit/insert-lines.ts';
import { removeLines } from '../edit/remove-lines.ts';
import { lineEndOf } from '../edit/way.ts';
import { type Page, textOf } from '../markdown/page.ts';
import type { LinkPlaces, Linking, Way } from '../reader.ts';
import { lineIndexAt } from '../text/lines.ts';
import { splitDoorstop } from './split-doorstop.ts';
import { yamlEntries } from './yaml-entries.ts';

/** `links:` of the item that the link leads from. */
export const doorstopLinks: LinkPlaces = {
  types: { refines: ['from'], verifies: ['from'], describes: ['from'] },
  add,
  remove,
};

const ELEMENT = /^(\s*-\s+)['"]?([^\s:'"]+)/;

function* add({ page, isFrom, other }: Linking): Iterable<Way> {
  const list = isFrom ? listOf(page) : null;
  if (!list) return;
  const { colon, end, first, last } = list;
  const marker = ELEMENT.exec(textOf(page, last))?.[1];
  if (last > first && marker !== undefined)
    yield [insertLines(page, last + 1, [marker + other.sourceId])];
  else yield [{ start: colon, end, text: `${lineEndOf(page.text)}- ${other.sourceId}` }];
}

function* remove({ page, isFrom, other }: Linking): Iterable<Way> {
  const list = isFrom ? listOf(page) : null;
  if (!list) return;
  const { colon, end, first, last } = list;
  for (let line = first + 1; line <= last; line += 1)
    if (ELEMENT.exec(textOf(page, line))?.[2] === other.sourceId)
      yield [
        last - first === 1 ? { start: colon, end, text: ' []' } : removeLines(page, line, line + 1),
      ];
}

/** Where the list stands: after the colon of its key, its end, and the lines of both. */
function listOf(page: Page) {
  const { yaml } = splitDoorstop(page);
  const entries = yamlEntries(yaml.text);
  const span = 'reason' in entries ? undefined : entries.get('links')?.span;
  if (!span) return null;
  const [start, end] = [span.start + yaml.start, span.end + yaml.start];
  const colon = page.text.lastIndexOf(':', start - 1) + 1;
  const first = lineIndexAt(page.lines, colon - 1);
  return { colon, end, first, last: lineIndexAt(page.lines, Math.max(end - 1, start)) };
}

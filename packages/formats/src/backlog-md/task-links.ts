import { listTexts } from '../edit/list-texts.ts';
import { keyWays } from '../edit/front-matter-ways.ts';
import { removeLines } from '../edit/remove-lines.ts';
import { lineEndOf } from '../edit/way.ts';
import { entryOf } from '../items/front-matter-remarks.ts';
import type { FrontMatterEntry } from '../markdown/front-matter.ts';
import type { Page } from '../markdown/page.ts';
import type { LinkPlaces, Linking, Way } from '../reader.ts';
import { valuesOf } from './front-fields.ts';
import { KEYS } from './task-ways.ts';

/** `dependencies:` of the task that waits, `parent_task_id:` of the subtask. */
export const backlogTaskLinks: LinkPlaces = {
  types: { blocks: ['to'], parent: ['from'] },
  add,
  remove,
};

function* add({ page, type, isFrom, other }: Linking): Iterable<Way> {
  if (type === 'blocks' && !isFrom) {
    const entry = entryOf(page, 'dependencies');
    if (entry) yield* listWays(page, entry, [...valuesOf(entry), other.sourceId]);
    else yield* keyWays(page, { key: 'dependencies', order: KEYS }, [other.sourceId]);
  }
  if (type === 'parent' && isFrom)
    yield* keyWays(page, { key: 'parent_task_id', order: KEYS }, other.sourceId);
}

function* remove({ page, type, isFrom, other }: Linking): Iterable<Way> {
  const isOther = (id: string) => id.toLowerCase() === other.sourceId.toLowerCase();
  if (type === 'blocks' && !isFrom) {
    const entry = entryOf(page, 'dependencies');
    if (entry)
      yield* listWays(
        page,
        entry,
        valuesOf(entry).filter((id) => !isOther(id)),
      );
  }
  const parent = entryOf(page, 'parenttaskid', 'parent', 'parenttask');
  if (type === 'parent' && isFrom && parent) yield [removeLines(page, parent.line, parent.lineEnd)];
}

function* listWays(
  page: Page,
  { start, end, line }: FrontMatterEntry,
  ids: readonly string[],
): Iterable<Way> {
  const raw = page.text.slice(start, end);
  const { start: lineStart } = page.lines[line]!;
  const before = page.text.slice(page.text.lastIndexOf('\n', start - 1) + 1, start);
  const indent = before.trim() === '' && start > lineStart ? before : '';
  for (const text of listTexts(raw, ids, indent, lineEndOf(page.text)))
    yield [{ start, end, text }];
}

import { listItems } from '../markdown/list-items.ts';
import type { Page } from '../markdown/page.ts';
import { sectionsOf, walkSections } from '../markdown/sections.ts';
import type { Reader } from '../reader.ts';
import { specKitReader } from '../spec-kit/spec-kit-reader.ts';
import { newShallStatement } from './new-statement.ts';
import { readShallLists, shallStatements } from './read-shall-lists.ts';

const NO_CONTEXT = { statuses: [] };

/** Requirements as people write them without any tool. */
export const shallListReader: Reader = {
  id: 'shall-list',
  title: 'Lists of “shall” statements',
  reads: 'Markdown whose list items mostly say what shall be; ids in front of them are kept',
  files: 'markdown',
  recognises: isShallList,
  read: (page) => readShallLists(page),
  newEntries: { kinds: ['requirement'], write: newShallStatement },
};

// A page of spec-kit's has an id before each, and stories besides.
function definitionsIn(page: Page): number {
  if (!specKitReader.recognises(page, NO_CONTEXT)) return 0;
  const { items } = specKitReader.read(page, NO_CONTEXT);
  return items.filter(({ kind }) => kind === 'requirement').length;
}

// One such sentence in a list of other things makes no specification.
function isShallList(page: Page): boolean {
  if (!/\bshall\b/i.test(page.text)) return false;
  const statements = shallStatements(page);
  if (statements.length < 2) return false;
  const outer = [...walkSections(sectionsOf(page))].reduce(
    (count, section) => count + listItems(page, section.body, section.bodyEnd).length,
    0,
  );
  return statements.length * 2 >= outer && statements.length > definitionsIn(page);
}

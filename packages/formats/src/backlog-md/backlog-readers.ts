import { adrLinks } from '../adr/adr-links.ts';
import { adrWays } from '../adr/adr-ways.ts';
import { newAdr } from '../adr/new-adr.ts';
import { readAdr } from '../adr/read-adr.ts';
import { readDocument } from '../documents/read-document.ts';
import { entryOf } from '../items/front-matter-remarks.ts';
import type { Page } from '../markdown/page.ts';
import type { Reader } from '../reader.ts';
import { textOfEntry } from './front-fields.ts';
import { newBacklogTask } from './new-task.ts';
import { isConfigPath } from './read-config.ts';
import { readBacklogTask } from './read-task.ts';
import { backlogTaskLinks } from './task-links.ts';
import { backlogTaskWays } from './task-ways.ts';

const TASK_KEYS = [
  'assignee',
  'createddate',
  'dependencies',
  'parenttaskid',
  'updateddate',
  'assignees',
];

const idOf = (page: Page) => textOfEntry(entryOf(page, 'id'));

/** Tasks of Backlog.md. */
export const backlogTaskReader: Reader = {
  id: 'backlog-task',
  title: 'Backlog.md tasks',
  reads:
    'backlog/tasks/*.md: front matter with id, status and dependencies; acceptance criteria as boxes',
  files: 'markdown',
  recognises: isTask,
  read: (page, context) => readBacklogTask(page, idOf(page), context),
  links: backlogTaskLinks,
  ways: backlogTaskWays,
  newFiles: { kinds: ['task'], write: newBacklogTask },
};

/** Decisions of Backlog.md. */
export const backlogDecisionReader: Reader = {
  id: 'backlog-decision',
  title: 'Backlog.md decisions',
  reads: 'backlog/decisions/*.md: front matter with `id: decision-1`',
  files: 'markdown',
  recognises: (page) => /^decision-\d/i.test(idOf(page)),
  read: (page) => readAdr(page, idOf(page)),
  links: adrLinks,
  ways: adrWays,
  newFiles: { kinds: ['decision'], write: newAdr },
};

/** Documents of Backlog.md. */
export const backlogDocumentReader: Reader = {
  id: 'backlog-document',
  title: 'Backlog.md documents',
  reads: 'backlog/docs/**/*.md: front matter with `id: doc-1`',
  files: 'markdown',
  recognises: (page) => /^doc-\d/i.test(idOf(page)),
  read: (page) => readDocument(page, idOf(page)),
};

/** The config of Backlog.md: it holds no item, its statuses tell what those of the tasks mean. */
export const backlogConfigReader: Reader = {
  id: 'backlog-config',
  title: 'Backlog.md configuration',
  reads: 'backlog/config.yml: the order of the statuses',
  files: 'yaml',
  isReadOnly: true,
  recognises: (page) => isConfigPath(page.path) && /^statuses\s*:/m.test(page.text),
  read: () => ({ items: [], links: [], remarks: [] }),
};

function isTask(page: Page): boolean {
  const id = idOf(page);
  if (!/^[A-Za-z][A-Za-z0-9_]*-\d+(?:\.\d+)*$/.test(id) || /^(?:decision|doc|adr|m)-\d/i.test(id))
    return false;
  return (
    entryOf(page, 'status') !== null &&
    TASK_KEYS.some((key) => page.frontMatter!.entries.some(({ name }) => name === key))
  );
}
